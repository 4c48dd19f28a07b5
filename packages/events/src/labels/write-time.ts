import type { Time } from '@reportedly/schema'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const split = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? month, date: String(Number(date)) }
}

/** An ISO 8601 day as a person writes it: "11 May 2025". */
export const writeDay = (day: string): string => {
  const { year, month, date } = split(day)
  return `${date} ${month} ${year}`
}

/** A time as a person writes it: "11 May 2025", "10–12 May 2025", "May 2025"; null when not resolved. */
export const writeTime = (time: Time | null): string | null => {
  if (time === null || time.start === null || time.end === null) return null
  const [first, last] = [split(time.start), split(time.end)]
  const until = `${last.date} ${last.month} ${last.year}`
  if (time.start === time.end) return until
  if (first.year !== last.year) return `${first.date} ${first.month} ${first.year} – ${until}`
  if (time.precision === 5) return last.year
  if (first.month !== last.month) return `${first.date} ${first.month} – ${until}`
  return time.precision === 4 ? `${last.month} ${last.year}` : `${first.date}–${until}`
}
