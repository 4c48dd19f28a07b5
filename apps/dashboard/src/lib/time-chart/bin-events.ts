import { MATERIEL_CATEGORIES, PEOPLE_CATEGORIES } from '@reportedly/schema'
import type { EventSum } from '../overview/sum-events.ts'
import { addSums, type Part } from '../overview/sum-estimates.ts'
import { choosePeriod, type Period } from './choose-period.ts'
import type { TimeBin } from './time-bin.ts'

/** Events counted by stretches of time; those without a day, or without a number, are counted beside them. */
export interface BinnedEvents {
  readonly period: Period['name']
  /** Every stretch from first to last, also those in which nothing was told of. */
  readonly bins: readonly TimeBin[]
  readonly undated: number
  readonly silent: number
}

const CATEGORIES = [...PEOPLE_CATEGORIES, ...MATERIEL_CATEGORIES]

const addParts = (parts: readonly Part[]): readonly Part[] => {
  const byCategory = Map.groupBy(parts, ({ category }) => category)
  return CATEGORIES.flatMap((category) => {
    const best = (byCategory.get(category) ?? []).reduce((total, part) => total + part.best, 0)
    return best > 0 ? [{ category, best }] : []
  })
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10)

const countBin = (start: Date, { interval }: Period, sums: readonly EventSum[]): TimeBin => {
  const stated = sums.flatMap(({ sum }) => sum ?? [])
  return {
    from: toDay(start),
    to: toDay(new Date(interval.offset(start, 1).getTime() - 1)),
    ...addSums(stated),
    events: stated.length,
    parts: addParts(sums.flatMap(({ parts }) => parts)),
  }
}

/** The first and the last of days, written so that they sort as they follow. */
const findEnds = (days: readonly string[]): readonly [string | undefined, string | undefined] => {
  let [first, last] = [days[0], days[0]]
  for (const day of days) {
    if (first === undefined || day < first) first = day
    if (last === undefined || day > last) last = day
  }
  return [first, last]
}

type Dated = EventSum & { readonly from: string }

const isDated = (sum: EventSum): sum is Dated => sum.from !== null

/** Days are looked up in the calendar once each, however many events there are of one. */
const groupByStart = (dated: readonly Dated[], { interval }: Period): ReadonlyMap<number, readonly EventSum[]> => {
  const startOf = new Map<string, number>()
  return Map.groupBy(dated, ({ from }) => {
    const start = startOf.get(from) ?? interval.floor(new Date(from)).getTime()
    startOf.set(from, start)
    return start
  })
}

/** Counts the sums of one measure by the first day of their events, in periods that suit the time they span. */
export const binEvents = (sums: readonly EventSum[]): BinnedEvents => {
  const dated = sums.filter(isDated)
  const [first, last] = findEnds(dated.map(({ from }) => from))
  const counts = { undated: sums.length - dated.length, silent: sums.filter(({ sum }) => sum === null).length }
  if (first === undefined || last === undefined) return { period: 'day', bins: [], ...counts }
  const period = choosePeriod(first, last)
  const { interval } = period
  const byStart = groupByStart(dated, period)
  const starts = interval.range(interval.floor(new Date(first)), new Date(`${last}T23:59:59Z`))
  return {
    period: period.name,
    bins: starts.map((start) => countBin(start, period, byStart.get(start.getTime()) ?? [])),
    ...counts,
  }
}
