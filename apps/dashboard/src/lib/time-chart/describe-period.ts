import type { Period } from './choose-period.ts'

const write = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })

const day = write({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = write({ day: 'numeric', month: 'short' })
const month = write({ month: 'long', year: 'numeric' })
const shortMonth = write({ month: 'short', year: 'numeric' })
const year = write({ year: 'numeric' })

/** A stretch of time in words: "3 March 2025", "week of 3 March 2025", "March 2025", "January – March 2025", "2025". */
export const describePeriod = (
  { from, to }: { readonly from: string; readonly to: string },
  period: Period['name'],
): string => {
  const start = new Date(from)
  if (period === 'day') return day.format(start)
  if (period === 'week') return `week of ${day.format(start)}`
  if (period === 'month') return month.format(start)
  return period === 'quarter' ? month.formatRange(start, new Date(to)) : year.format(start)
}

/** The months that days or weeks are of, which an axis of them has no room for: "February – March 2025". */
export const describeMonths = (from: string, to: string): string => month.formatRange(new Date(from), new Date(to))

/** The same in as few letters as an axis needs. */
export const labelPeriod = ({ from }: { readonly from: string }, period: Period['name']): string => {
  const start = new Date(from)
  if (period === 'year') return year.format(start)
  return period === 'day' || period === 'week' ? shortDay.format(start) : shortMonth.format(start)
}
