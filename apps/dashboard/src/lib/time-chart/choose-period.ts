import { type CountableTimeInterval, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3'

/** The stretches of time that a chart counts by. */
export interface Period {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly interval: TimeInterval
}

const every = (interval: CountableTimeInterval, step: number): TimeInterval => interval.every(step) ?? interval

/** The finest first. */
const PERIODS: readonly Period[] = [
  { name: 'day', interval: utcDay },
  { name: 'week', interval: utcMonday },
  { name: 'month', interval: utcMonth },
  { name: 'quarter', interval: every(utcMonth, 3) },
  { name: 'year', interval: utcYear },
]

/** More bars than these are too thin to tell apart and to point at. */
const MOST_BARS = 48

const YEARS: Period = { name: 'year', interval: utcYear }

/** The finest period that fits the days from first to last (ISO 8601) into a chart. */
export const choosePeriod = (first: string, last: string): Period =>
  PERIODS.find(
    ({ interval }) =>
      interval.range(interval.floor(new Date(first)), new Date(`${last}T23:59:59Z`)).length <= MOST_BARS,
  ) ?? YEARS
