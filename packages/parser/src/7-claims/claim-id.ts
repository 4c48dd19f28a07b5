import { makeId, type Measure } from '@reportedly/schema'
import type { Attributed } from '../6-attribution/attributed.ts'
import { spanOf } from './span-of.ts'

/** The id of the claim on a group: the report, the measure and where the figure stands. */
export const claimIdOf = (attributed: Attributed, measure: Measure, index: number, again = false): string => {
  const group = attributed.groups[index]
  const { start, end } = spanOf(attributed, group?.first ?? 0, Math.max(group?.end ?? 0, (group?.first ?? 0) + 1))
  // Who rejects a figure makes a claim of his own at the same place.
  return again
    ? makeId('claim', attributed.report.id, measure, start, end, 'again')
    : makeId('claim', attributed.report.id, measure, start, end)
}

/** The id of the claim on another group of the same measure; null when there is none. */
export const linkTo = (attributed: Attributed, measure: Measure, index: number): string | null =>
  attributed.measuresOf.get(index)?.has(measure) === true ? claimIdOf(attributed, measure, index) : null
