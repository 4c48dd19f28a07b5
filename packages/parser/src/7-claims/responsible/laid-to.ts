import type { Actor } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import { canAct } from '../../5-frames/can-act.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { groupsAsActor } from './to-actor.ts'

/** How far behind a figure words can stand that lay it to someone. */
const WITHIN = 14

/** Those that a group at a token begins, where they can act; null for anyone else. */
const actorAt = (framed: Framed, token: number): Actor | null => {
  const group = framed.groups[firstFrom(framed.groups, token)]
  return group && group.first === token && canAct(framed, group) ? groupsAsActor(framed, [group]) : null
}

/** Those who stand right before a token, where they can act. */
const standingAt = (framed: Framed, at: number): Actor | null => {
  const group = framed.groups[firstFrom(framed.groups, at) - 1]
  const isNext = group !== undefined && Math.max(group.end, group.reach) >= at - 1
  return isNext && canAct(framed, group) ? groupsAsActor(framed, [group]) : null
}

/** "Militias were responsible for 488 of the killings", "accounted for 38 rebels killed": who stands before the verb. */
const responsibleFor = (framed: Framed, first: number): Actor | null => {
  const { tokens } = framed
  if (tokens.folded[first - 1] === 'for' && tokens.folded[first - 2] === 'accounted')
    return standingAt(framed, first - 2)
  if (tokens.folded[first - 1] !== 'for' || tokens.folded[first - 2] !== 'responsible') return null
  let at = first - 3
  while (/^(held|also|largely|mainly|chiefly|directly|reportedly|allegedly)$/.test(tokens.folded[at] ?? '')) at -= 1
  if (!/^(was|were|is|are|been|be)$/.test(tokens.folded[at] ?? '')) return null
  return standingAt(framed, at)
}

/**
 * Whom words about a figure lay it to that are no "by": "lost their lives at the hands of the army", "79 deaths are
 * attributed to armed elements", "militias were responsible for 488 of the killings".
 */
export const laidTo = (framed: Framed, { group, predicate }: Frame): Actor | null => {
  const { folded, sentence } = framed.tokens
  const counted = framed.groups[group]
  if (!counted) return null
  const before = responsibleFor(framed, counted.first)
  if (before) return before
  const from = Math.max(counted.end, predicate.end)
  for (let at = counted.end; at < from + WITHIN && sentence[at] === sentence[counted.first]; at += 1) {
    const word = folded[at] ?? ''
    if (word === ';') return null
    if (word === 'hands' && folded[at + 1] === 'of' && /^(the|at)$/.test(folded[at - 1] ?? ''))
      return actorAt(framed, at + 2)
    if (/^(attributed|ascribed|imputed)$/.test(word) && folded[at + 1] === 'to') return actorAt(framed, at + 2)
    if (word === 'blamed' && folded[at + 1] === 'on') return actorAt(framed, at + 2)
  }
  return null
}
