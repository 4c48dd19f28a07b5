import type { Category, Estimate } from '@reportedly/schema'

/** What is added up of an estimate. */
type Summed = Pick<Estimate, 'category' | 'low' | 'best' | 'high'>

/** What happenings add up to under a policy. */
export interface Sum {
  readonly low: number
  readonly best: number
  readonly high: number
  /** Whether some figure has no upper bound, so that it may be more than `high`. */
  readonly isOpen: boolean
}

/** One category’s share of a sum. */
export interface Part {
  readonly category: Category
  readonly best: number
}

export const NOTHING: Sum = { low: 0, best: 0, high: 0, isOpen: false }

/** Adds up what befell different people. */
export const addSums = (sums: readonly Sum[]): Sum => {
  const total = { ...NOTHING }
  for (const { low, best, high, isOpen } of sums) {
    total.low += low
    total.best += best
    total.high += high
    total.isOpen ||= isOpen
  }
  return total
}

/** Categories that say no more than "people": they may be the ones another report calls civilians or soldiers. */
const isUndivided = (category: Category | null): boolean => category === 'unknown-people' || category === 'mixed'

const read = ({ low, best, high }: Summed): Sum => ({
  low: low ?? 0,
  best: best ?? 0,
  high: high ?? best ?? 0,
  isOpen: high === null,
})

const withFigure = (estimates: readonly Summed[]): readonly Summed[] => estimates.filter(({ best }) => best !== null)

/**
 * What the estimates of one event and measure come to; null where none has a figure. Where one estimate stands for all
 * groups together it alone counts. People "not said who" may be those that other figures name: they are counted once for
 * the low and the best, and beside them for the high.
 */
export const sumEstimates = (estimates: readonly Summed[]): Sum | null => {
  const figures = withFigure(estimates)
  if (figures.length === 0) return null
  const together = figures.find(({ category }) => category === null)
  if (together !== undefined) return read(together)
  const named = addSums(figures.filter(({ category }) => !isUndivided(category)).map(read))
  const unnamed = addSums(figures.filter(({ category }) => isUndivided(category)).map(read))
  return {
    low: Math.max(named.low, unnamed.low),
    best: Math.max(named.best, unnamed.best),
    high: named.high + unnamed.high,
    isOpen: named.isOpen || unnamed.isOpen,
  }
}

/** The shares of the categories in the best of a sum; they add up to it. */
export const splitSum = (estimates: readonly Summed[], { best }: Sum): readonly Part[] => {
  const figures = withFigure(estimates)
  const named = figures.filter(({ category }) => category !== null && !isUndivided(category))
  if (figures.some(({ category }) => category === null))
    return [{ category: named[0]?.category ?? 'unknown-people', best }]
  const parts = named.flatMap(({ category, best: own }) => (category === null ? [] : [{ category, best: own ?? 0 }]))
  const rest = best - parts.reduce((total, part) => total + part.best, 0)
  const undivided = figures.find(({ category }) => isUndivided(category))?.category ?? 'unknown-people'
  return rest > 0 ? [...parts, { category: undivided, best: rest }] : parts
}
