import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { QUARRY_PREPOSITIONS, SHOOTING_VERBS } from '../en/own-side.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup } from './side-of-group.ts'

const CROWD = /^(crowd|crowds|gathering|queue|procession|group|funeral|line)$/
/** How many chunks behind the verb those shot at may stand. */
const WITHIN = 6

/** Whom a group is, or a crowd of whom it is: "a crowd of mourners". */
const peopleOf = (framed: Framed, group: Group): Category | undefined => {
  const { groups, tokens } = framed
  const crowd = CROWD.test(tokens.folded[group.head] ?? '') && tokens.folded[group.end] === 'of'
  const within = crowd ? groups[firstFrom(groups, group.end + 1)] : undefined
  if (within?.first === group.end + 1) return peopleOf(framed, within)
  const side = sideOfGroup(framed, group) ?? byWords(framed, group)
  return side === 'unknown-people' ? undefined : side
}

/** Those whom a verb of shooting is aimed at: right behind it, or behind "on" or "at". */
const aimedAt = ({ groups }: Framed, clause: Clause, verbAt: number): Group | undefined => {
  const verb = verbOf(clause, verbAt)
  if (!verb || verb.passive || verb.negated) return undefined
  for (let at = verbAt + 1; at < verbAt + WITHIN && clause.chunks[at]?.type !== 'verb'; at += 1) {
    const isAimed = at === verbAt + 1 || QUARRY_PREPOSITIONS.test(clause.chunks[at - 1]?.word ?? '')
    const group = isAimed && isGroup(clause, at) ? groups[groupAt(clause, at)] : undefined
    if (group && (group.class !== 'event' || at > verbAt + 1)) return group
  }
  return undefined
}

/** The people that a verb of shooting in a clause is aimed at, by what they are; undefined where none or two kinds are. */
const shotAtIn = (framed: Framed, clause: Clause): Category | undefined => {
  const kinds = new Set<Category | undefined>()
  for (const at of clause.chunks.keys()) {
    if (!SHOOTING_VERBS.has(verbOf(clause, at)?.lemma ?? '')) continue
    const quarry = aimedAt(framed, clause, at)
    if (quarry && quarry.quantity < 0) kinds.add(peopleOf(framed, quarry))
  }
  return kinds.size === 1 ? [...kinds][0] : undefined
}

const isOpen = ({ tokens: { folded } }: Framed, { head }: Group): boolean =>
  head < 0 || /^(people|persons?|others?)$/.test(folded[head] ?? '')

/**
 * Whose people those are who died where somebody shot at others, uncounted: "Eleven people died when police fired on
 * protesters", "Soldiers opened fire on a crowd of mourners. Seven died".
 */
export const sideOfShotAt = (framed: Framed, frame: Frame, group: Group): Category | undefined => {
  if (!/^(killed|injured)$/.test(frame.measure) || !isOpen(framed, group)) return undefined
  const { sentence } = framed.tokens
  const own = sentence[group.first] ?? 0
  const here = shotAtIn(framed, framed.clauseOf(own))
  if (here) return here
  const before = framed.sentences[own - 1]
  if (!before || before.paragraph !== framed.sentences[own]?.paragraph) return undefined
  // The figure opens its sentence: nobody else stands before it.
  const opens = (framed.ranges[own]?.first ?? -1) === group.first
  return opens ? shotAtIn(framed, framed.clauseOf(own - 1)) : undefined
}
