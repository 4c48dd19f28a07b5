import { type ScaleTime, utcDay } from 'd3'

/** A day on the axis; x in percent of the width. */
export interface Tick {
  readonly x: number
  readonly label: string
  readonly anchor: 'start' | 'middle'
}

const DAYS_A_YEAR = 365

const formatFor = (years: number): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(years < 2.5 ? { month: 'short' } : {}),
    ...(years < 0.25 ? { day: 'numeric' } : {}),
  })

/** At the left end a label begins at its tick, and none stands so far right that it would be cut. */
const LEFT_END = 4
const RIGHT_END = 94

/** The days named under a timeline, each name once. */
export const findTicks = (x: ScaleTime<number, number>, first: Date, last: Date): readonly Tick[] => {
  const format = formatFor(utcDay.count(first, last) / DAYS_A_YEAR)
  return x
    .ticks(5)
    .map((day) => ({ x: x(day), label: format.format(day) }))
    .filter(({ label }, at, all) => all[at - 1]?.label !== label)
    .filter((tick) => tick.x <= RIGHT_END)
    .map((tick) => ({ ...tick, anchor: tick.x < LEFT_END ? 'start' : 'middle' }))
}
