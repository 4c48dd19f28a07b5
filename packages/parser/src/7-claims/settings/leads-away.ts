import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { REFUGES, SHOOTING, TAKING } from '../en/circumstances.ts'
import { chunkAt, type Governor } from './governor-of.ts'
import { groupAt } from './head-of.ts'

/** "a bus carrying 45 passengers from Gao to Ansongo": the way it goes; who is "taken from Gao" was there. */
const isRoute = ({ tokens: { folded } }: Framed, { preposition, end }: PlaceMention, lemma: string): boolean =>
  preposition === 'from' && /^(carry|fly|bring|transport)$/.test(lemma) && folded[end] === 'to'

/** "have taken refuge in Gao": where they are now. */
const isRefuge = ({ tokens: { folded } }: Framed, { preposition, from }: PlaceMention): boolean =>
  /^(in|at|inside|within|around)$/.test(preposition) && REFUGES.test(folded[from - 1] ?? '')

/** "were making for the town of Gao": where they meant to get. */
const isGoal = ({ tokens: { folded } }: Framed, { first }: PlaceMention, lemma: string): boolean =>
  /^(make|head|leave|depart|embark|set)$/.test(lemma) &&
  / for (the )?(\p{L}+ of )?$/u.test(` ${folded.slice(Math.max(0, first - 4), first).join(' ')} `)

/**
 * "carried the goats toward the rebels' position at Hypo", "rebuilt with money from migrants in Gao": where somebody sits
 * whom something goes to or comes from. Shells fired at a post in Gao fall there.
 */
const isOfOtherEnd = (
  framed: Framed,
  clause: Clause,
  { preposition, from }: PlaceMention,
  between: Governor,
): boolean => {
  const nearest = between.between[0] ?? -1
  if (!/^(in|at|near)$/.test(preposition) || clause.chunks[nearest]?.end !== from) return false
  const before = clause.chunks[nearest - 1]
  if (before?.type !== 'preposition') return false
  const lemma = between.verb?.lemma.split(' ')[0] ?? ''
  if (before.word === 'from') {
    const group = groupAt(framed, clause, nearest)
    return group !== undefined && group.quantity < 0 && isPeople(group.class) && !TAKING.has(lemma)
  }
  return /^towards?$/.test(before.word) && !SHOOTING.has(lemma)
}

/** What sets out, and is attacked on its way. */
const ON_ITS_WAY =
  /^(convoys?|buses|bus|trucks?|lorr(y|ies)|vehicles?|trains?|boats?|ships?|patrols?|column|teams?|it)$/

/** "The convoy had left Gao a day earlier": where it set out from; whoever fled "left Gao" itself. */
const isLeft = ({ tokens: { folded } }: Framed, clause: Clause, place: PlaceMention, { verb }: Governor): boolean => {
  if (verb === null || place.preposition !== '' || !/^(leave|depart)$/.test(verb.lemma)) return false
  const before = clause.chunks[chunkAt(clause, verb.first) - 1]
  // "The convoy, made up of 60 vehicles, had left"
  const subject = before?.type === 'comma' ? clause.chunks.find(({ type }) => type === 'group') : before
  return subject?.type === 'group' && ON_ITS_WAY.test(folded[subject.end - 1] ?? '')
}

/** Whether words put at a place what the happening goes to or comes from, and not the happening. */
export const leadsAway = (
  framed: Framed,
  clause: Clause,
  place: PlaceMention,
  governor: Governor,
  lemma: string,
): boolean =>
  isRoute(framed, place, lemma) ||
  isLeft(framed, clause, place, governor) ||
  isGoal(framed, place, lemma) ||
  isRefuge(framed, place) ||
  isOfOtherEnd(framed, clause, place, governor)
