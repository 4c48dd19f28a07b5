import { type Measure, MEASURES } from '@reportedly/schema'
import { addSums, type Sum } from './sum-estimates.ts'
import type { EventSum } from './sum-events.ts'

/** What all events come to in one measure. */
export interface MeasureTotal {
  readonly measure: Measure
  readonly sum: Sum
  /** Events with a number, and those whose figures come to none under the policy. */
  readonly events: number
  readonly silent: number
  /** How many independent origins the sum rests on. */
  readonly origins: number
}

const countOrigins = (sums: readonly EventSum[]): number => {
  const met = new Set<string>()
  for (const { originIds } of sums) for (const id of originIds) met.add(id)
  return met.size
}

const total = (measure: Measure, sums: readonly EventSum[]): MeasureTotal => {
  const stated = sums.flatMap(({ sum }) => sum ?? [])
  return {
    measure,
    sum: addSums(stated),
    events: stated.length,
    silent: sums.length - stated.length,
    origins: countOrigins(sums),
  }
}

/** The total of each measure that is told of, in the order of display. */
export const totalMeasures = (sums: readonly EventSum[]): readonly MeasureTotal[] => {
  const byMeasure = Map.groupBy(sums, ({ measure }) => measure)
  return (Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
    const own = byMeasure.get(measure)
    return own === undefined ? [] : [total(measure, own)]
  })
}
