import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3'

/** Equal stretches of time that a timeline adds figures up in. */
export interface Bins {
  readonly unit: 'day' | 'month' | 'quarter' | 'year'
  readonly floor: (day: Date) => Date
  /** The first day after the bin that begins on a day. */
  readonly next: (start: Date) => Date
}

const MOST_BINS = 75

const makeBins = (unit: Bins['unit'], interval: TimeInterval): Bins => ({
  unit,
  floor: (day) => interval.floor(day),
  next: (start) => interval.offset(start, 1),
})

const QUARTER: TimeInterval = utcMonth.every(3) ?? utcYear

/** A quarter’s next: the interval of every third month cannot be moved along, so months are counted. */
const quarters: Bins = { ...makeBins('quarter', QUARTER), next: (start) => utcMonth.offset(start, 3) }

/** The shortest of day, month, quarter and year of which no more than 75 lie between two days. */
export const chooseBins = (first: Date, last: Date): Bins => {
  if (utcDay.count(first, last) < MOST_BINS) return makeBins('day', utcDay)
  const months = utcMonth.count(first, last)
  if (months < MOST_BINS) return makeBins('month', utcMonth)
  return months < 3 * MOST_BINS ? quarters : makeBins('year', utcYear)
}
