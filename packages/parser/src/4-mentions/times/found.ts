import type { TimeMention } from '../time-mention.ts'
import { toDays, toIso } from './days.ts'

/** A time before it is known where in the text it ends. */
export type Found = Omit<TimeMention, 'first' | 'end'>

/** A time that is stated and cannot be put on the calendar. */
export const unresolved = (kind: TimeMention['kind']): Found => ({ start: null, until: null, precision: null, kind })
export const onDay = (days: number): Found => ({ start: toIso(days), until: toIso(days), precision: 1, kind: 'day' })
/** From one day to another, with the UCDP date_prec of a stretch that long. */
export const between = (from: number, to: number, kind: TimeMention['kind'] = 'day'): Found => {
  const span = to - from
  const precision = span === 0 ? 1 : span < 6 ? 2 : span < 8 ? 3 : span < 32 ? 4 : 5
  return { start: toIso(from), until: toIso(to), precision, kind }
}
export const wholeYear = (year: number): Found => ({
  start: `${String(year)}-01-01`,
  until: `${String(year)}-12-31`,
  precision: 5,
  kind: 'year',
})
export const wholeMonth = (year: number, month: number): Found => ({
  start: toIso(toDays(year, month, 1)),
  until: toIso(toDays(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1),
  precision: 4,
  kind: 'month',
})

/** The stretch from then to the day of publication. */
export const since = (found: Found, today: number | null): Found => ({
  ...found,
  until: today === null ? null : toIso(today),
  precision: found.start === null ? null : 5,
  kind: 'period',
})
