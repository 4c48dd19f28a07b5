import type { Estimate, Measure } from '@reportedly/schema'

/** What an estimate is picked by. */
type Headed = Pick<Estimate, 'measure' | 'category' | 'unit' | 'best'>

/** Picks the estimate that stands for an event in a list, of the measure asked for where one is. */
export type PickEstimate = (estimates: readonly Estimate[], measure: Measure | null) => Estimate | null

/** The first of the measure that has a number, else the first of it. */
const findFirst = <Each extends Headed>(estimates: readonly Each[], measure: Measure | null): Each | null => {
  let wordless: Each | null = null
  for (const estimate of estimates) {
    if (measure !== null && estimate.measure !== measure) continue
    if (estimate.best !== null) return estimate
    wordless ??= estimate
  }
  return wordless
}

/**
 * The estimate that stands for an event in a list: of the measure asked for or else the first that has a number, over
 * all groups where there is one, else of the group with the largest number. Null where no claim is of the measure.
 */
export const pickHeadline = <Each extends Headed>(estimates: readonly Each[], measure: Measure | null): Each | null => {
  // Asked of tens of thousands of events at once, and so without lists in between.
  const first = findFirst(estimates, measure)
  if (first === null || first.best === null) return first
  let largest = first
  for (const estimate of estimates) {
    if (estimate.best === null || estimate.measure !== first.measure || estimate.unit !== first.unit) continue
    if (estimate.category === null) return estimate
    if (estimate.best > (largest.best ?? 0)) largest = estimate
  }
  return largest
}
