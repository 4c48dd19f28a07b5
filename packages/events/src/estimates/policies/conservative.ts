import type { Figure } from '../figure.ts'
import { NO_FIGURE, type SettleFigures } from './settle-figures.ts'

const countOpenSides = ({ low, high }: Figure): number => Number(low === null) + Number(high === null)

const compare = (one: Figure, other: Figure): number =>
  one.point - other.point ||
  countOpenSides(one) - countOpenSides(other) ||
  (one.high ?? Infinity) - (other.high ?? Infinity)

/**
 * The lowest figure of any origin with its own bounds, as ACLED takes "the most conservative estimate available"; of
 * equal figures the one with fewer open sides, then the narrower.
 */
export const conservative: SettleFigures = (figures) => {
  const least = figures.toSorted(compare)[0]
  return least === undefined ? NO_FIGURE : { low: least.low, best: least.point, high: least.high }
}
