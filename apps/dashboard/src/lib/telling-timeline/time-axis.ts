import { type ScaleTime, scaleUtc, utcDay } from 'd3'

export interface TimeTick {
  readonly x: number
  readonly label: string
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface TimeAxis {
  /** Percent of the chart’s width for an ISO 8601 day. */
  readonly x: (day: string) => number
  readonly ticks: readonly TimeTick[]
  readonly scale: ScaleTime<number, number>
}

const EDGES = [4, 96] as const
const TICKS = 4
/** So many days have room under the narrowest chart; months and years are shorter, and fewer. */
const MOST_DAYS = 4
/** Days on either side of the only day there is. */
const AROUND = 45

const years = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

const pickFormat = (ticks: readonly Date[]): Intl.DateTimeFormat => {
  if (ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)) return years
  return ticks.every((tick) => tick.getUTCDate() === 1) ? months : days
}

const anchorOf = (x: number): TimeTick['anchor'] => {
  if (x < 10) return 'start'
  return x > 90 ? 'end' : 'middle'
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** The axis of these days, at least one. */
export const timeAxis = (dates: readonly string[]): TimeAxis => {
  const sorted = dates.toSorted()
  const first = new Date(`${sorted.at(0) ?? '1970-01-01'}T00:00:00Z`)
  const last = new Date(`${sorted.at(-1) ?? '1970-01-01'}T00:00:00Z`)
  const isOneDay = first.getTime() === last.getTime()
  const domain = isOneDay ? [utcDay.offset(first, -AROUND), utcDay.offset(last, AROUND)] : [first, last]
  const scale = scaleUtc(domain, [...EDGES])
  const marked = scale.ticks(TICKS)
  const format = pickFormat(marked)
  const step = format === days ? Math.ceil(marked.length / MOST_DAYS) : 1
  const ticks = marked.filter((_, index) => index % step === 0)
  return {
    scale,
    x: (day) => rounded(scale(new Date(`${day}T00:00:00Z`))),
    ticks: ticks.map((tick) => ({
      x: rounded(scale(tick)),
      label: format.format(tick),
      anchor: anchorOf(scale(tick)),
    })),
  }
}
