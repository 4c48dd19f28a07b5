import type { FrameView } from '../frame-rule.ts'
import { groupAt } from '../clause-walk.ts'
import { domainOf } from '../domain.ts'
import type { VerbGroup } from '../verb-group.ts'

const LEAST_THINGS = 2

/** "over the past day", "in the last 24 hours": what an army tells every morning; a battle's losses are its dead. */
const isOfOneDay = ({ ranges, tokens }: FrameView['below'], sentence: number): boolean => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  const words = tokens.folded.slice(first, end).join(' ')
  return /\b((past|last|previous) (day|24 hours|twenty-four hours)|during the day|over the day)\b/.test(words)
}

/** "lost 930 men, four tanks and 37 guns over the past day": a tally, whose people are dead or wounded alike. */
export const isTallyOfLosses = (
  { below, clause }: FrameView,
  { lemma, passive }: VerbGroup,
  affected: readonly number[],
): boolean => {
  if (lemma !== 'lose' || passive || affected.length <= LEAST_THINGS || !isOfOneDay(below, clause.sentence))
    return false
  const things = affected.filter((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group !== undefined && group.quantity >= 0 && /^(materiel|airborne)$/.test(domainOf(below, group))
  })
  return things.length >= LEAST_THINGS
}
