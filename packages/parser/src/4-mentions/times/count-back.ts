import { SPANS } from '../en/times.ts'
import { parts } from './days.ts'
import { between, type Found, onDay, wholeMonth, wholeYear } from './found.ts'

/** So many units before a day: days to the day, weeks and months about then, years as the year alone. */
export const countBack = (from: number, amount: number, unit: string): Found => {
  const days = Math.round(amount * (SPANS[unit] ?? 0))
  if (unit.startsWith('day')) return onDay(from - days)
  if (unit.startsWith('year')) return wholeYear(parts(from).year - amount)
  const about = unit.startsWith('month') ? 15 : 3
  return between(from - days - about, from - days + about)
}

/** The calendar month before the one of a day. */
export const monthBefore = (day: number): Found => {
  const { year, month } = parts(day)
  return wholeMonth(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1)
}
