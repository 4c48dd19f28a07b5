import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { domainOf } from '../../5-frames/counted/domain.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { LOSING_VERBS, QUARRY_PREPOSITIONS, QUARRY_VERBS } from '../en/own-side.ts'
import { chunkAt } from '../settings/governor-of.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup } from './side-of-group.ts'

/** How many chunks behind the verb those attacked may stand: "opened fire at dawn on the raiders". */
const WITHIN = 6

/** Whether those stand right behind the verb, or behind a preposition that aims at them. */
const isAimedAt = ({ chunks }: Clause, verbAt: number, at: number): boolean =>
  at === verbAt + 1 || QUARRY_PREPOSITIONS.test(chunks[at - 1]?.word ?? '')

/** Those whom a verb of attack or pursuit is aimed at: the position of their chunk; -1 where it names none. */
const quarryOf = (framed: Framed, clause: Clause, verbAt: number): number => {
  const verb = verbOf(clause, verbAt)
  if (!verb || verb.passive || verb.negated || !QUARRY_VERBS.has(verb.lemma)) return -1
  for (let at = verbAt + 1; at < verbAt + WITHIN && clause.chunks[at]?.type !== 'verb'; at += 1) {
    const group = isGroup(clause, at) ? framed.groups[groupAt(clause, at)] : undefined
    if (!group || !isAimedAt(clause, verbAt, at)) continue
    const isPeople = group.class !== 'pronoun' && group.head >= 0 && domainOf(framed, group) === 'people'
    if (isPeople || sideOfGroup(framed, group) !== undefined) return at
  }
  return -1
}

/** "lost two men, but killed four": its own men are not those it was after. */
const isLost = (clause: Clause, { first }: Group): boolean => {
  const verb = verbOf(clause, chunkAt(clause, first) - 1)
  return verb !== undefined && LOSING_VERBS.has(verb.lemma)
}

/** Whether a figure of others stands between: "attacked the post, killing three cooks and wounding 12". */
const countsOthers = (framed: Framed, clause: Clause, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const group = framed.groups[at]
    const isCounted = group && group.head >= 0 && framed.measuresOf.has(at) && domainOf(framed, group) === 'people'
    if (isCounted && !isLost(clause, group)) return true
  }
  return false
}

/** How many chunks before a figure "leaving" may stand: "leaving 16 of them dead and 26 hurt". */
const LEFT_WITHIN = 6

/** The position of the verb of a deed: that of the frame itself, or the "leaving" before a word of state. */
const deedOf = (clause: Clause, { predicate }: Frame, { first }: Group): number => {
  const own = chunkAt(clause, predicate.first)
  if (verbOf(clause, own)) return own
  const from = chunkAt(clause, first) - 1
  for (let at = from; at > from - LEFT_WITHIN; at -= 1) if (verbOf(clause, at)?.lemma === 'leave') return at
  return own
}

/**
 * Whose people a bare figure counts that is the object of a deed done to those just attacked or pursued: "pursued the
 * raiders into the hills, killing 14 and capturing four". Undefined where the sentence says nothing of the kind.
 */
export const sideOfQuarry = (framed: Framed, frame: Frame, group: Group): Category | undefined => {
  const clause = framed.clauseOf(framed.tokens.sentence[group.first] ?? 0)
  const deedAt = deedOf(clause, frame, group)
  const deed = verbOf(clause, deedAt)
  if (!deed || deed.passive || LOSING_VERBS.has(deed.lemma) || group.first < deed.first) return undefined
  for (let at = deedAt - 1; at >= 0; at -= 1) {
    if (/^(semicolon|quote|colon)$/.test(clause.chunks[at]?.type ?? '')) return undefined
    const found = quarryOf(framed, clause, at)
    const index = found < 0 ? -1 : groupAt(clause, found)
    const quarry = framed.groups[index]
    if (!quarry) continue
    // "fought the raiders, who killed nine"
    const isTheirs = clause.chunks.slice(found, deedAt).some(({ type }) => type === 'relative')
    if (isTheirs || countsOthers(framed, clause, index, frame.group)) return undefined
    const side = sideOfGroup(framed, quarry) ?? byWords(framed, quarry)
    return side === 'unknown-people' ? undefined : side
  }
  return undefined
}
