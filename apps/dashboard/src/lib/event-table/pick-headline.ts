import type { Estimate, Measure } from '@reportedly/schema'

/** What an estimate is picked by. */
type Headed = Pick<Estimate, 'measure' | 'category' | 'unit' | 'best'>

/** Picks the estimate that stands for an event in a list, of the measure asked for where one is. */
export type PickEstimate = (estimates: readonly Estimate[], measure: Measure | null) => Estimate | null

/**
 * The estimate that stands for an event in a list: of the measure asked for or else the first that has a number, over
 * all groups where there is one, else of the group with the largest number. Null where no claim is of the measure.
 */
export const pickHeadline = <Each extends Headed>(estimates: readonly Each[], measure: Measure | null): Each | null => {
  const asked = measure === null ? estimates : estimates.filter((estimate) => estimate.measure === measure)
  const stated = asked.filter(({ best }) => best !== null)
  const first = stated[0] ?? asked[0]
  if (first === undefined) return null
  const peers = stated.filter((estimate) => estimate.measure === first.measure && estimate.unit === first.unit)
  return (
    peers.find(({ category }) => category === null) ??
    peers.toSorted((one, other) => (other.best ?? 0) - (one.best ?? 0))[0] ??
    first
  )
}
