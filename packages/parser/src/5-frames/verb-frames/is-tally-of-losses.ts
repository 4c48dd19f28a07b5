import type { FrameView } from '../frame-rule.ts'
import type { Group } from '../../4-mentions/group.ts'
import { groupAt } from '../clause/clause-walk.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import { domainOf } from '../counted/domain.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

const LEAST_THINGS = 2
const MANY = 150
/** As many as no battle kills. */
const WAR = 50_000

const isOfOneDay = ({ ranges, tokens }: FrameView['below'], sentence: number): boolean =>
  /\b(in|within|over) (just |only )?(a|one|a single|the (past|last)|24|the (past|last) 24) (day|hours)\b/.test(
    tokens.folded.slice(ranges[sentence]?.first ?? 0, ranges[sentence]?.end ?? 0).join(' '),
  )

/**
 * "over the past day", "in the last 24 hours", "over the week", "in this sector": what an army tells every morning or
 * week of its fronts; a battle's losses are its dead.
 */
const isOfTally = ({ ranges, tokens }: FrameView['below'], sentence: number): boolean => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  const words = tokens.folded.slice(first, end).join(' ')
  return /\b((past|last|previous) (day|24 hours|twenty-four hours)|during the day|over the day|(over|during) the (past |last )?week|in this (sector|direction|area|axis))\b/.test(
    words,
  )
}

const isCounted = ({ quantity, determiner }: Group): boolean => quantity >= 0 || /^an?$/.test(determiner ?? '')

/** "lost 1,240 personnel, six tanks and 20 guns": no single fight costs so many beside what they fought with. */
const isOfMany = (below: FrameView['below'], sentence: number, first: Group | undefined): boolean => {
  const { first: from, end } = below.ranges[sentence] ?? { first: 0, end: 0 }
  // "has lost 5,213 men and 16 tanks since September": the dead of a war.
  if (below.tokens.folded.slice(from, end).includes('since')) return false
  return first !== undefined && first.quantity >= 0 && figureOfGroup(below, first) >= MANY
}

/** "lost 930 men, four tanks and 37 guns over the past day": a tally, whose people are dead or wounded alike. */
export const isTallyOfLosses = (
  { below, clause }: FrameView,
  { lemma, passive }: VerbGroup,
  affected: readonly number[],
): boolean => {
  if (lemma !== 'lose' || passive) return false
  const first = figureOfGroup(below, below.groups[groupAt(clause, affected[0] ?? -1)])
  // "lost 1,480 troops in a day", "has lost 410,000 troops": so many are the dead and wounded of a bulletin.
  if (first >= WAR || (first >= MANY && isOfOneDay(below, clause.sentence))) return true
  if (affected.length <= LEAST_THINGS) return false
  if (
    !isOfTally(below, clause.sentence) &&
    !isOfMany(below, clause.sentence, below.groups[groupAt(clause, affected[0] ?? -1)])
  )
    return false
  const things = affected.filter((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group !== undefined && isCounted(group) && /^(materiel|airborne)$/.test(domainOf(below, group))
  })
  return things.length >= LEAST_THINGS
}
