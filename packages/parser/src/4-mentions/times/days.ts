const DAY = 86_400_000

/** Days since 1970 in UTC arithmetic: no clock, no zone, no locale. */
export const toDays = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY)
/** So many days are kept as they were written: reports of one time speak of the same days. */
const MOST_DAYS = 4096
const written = new Map<number, string>()

/** The ISO 8601 date of a day. */
export const toIso = (days: number): string => {
  const known = written.get(days)
  if (known !== undefined) return known
  if (written.size >= MOST_DAYS) written.clear()
  const iso = new Date(days * DAY).toISOString().slice(0, 10)
  written.set(days, iso)
  return iso
}

/** The calendar's parts of a day; the month counts from 1, the weekday from Sunday as 0. */
export const parts = (days: number): { year: number; month: number; weekday: number } => {
  const date = new Date(days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: date.getUTCDay() }
}

/** The day of publication; null when it is not known. */
export const published = (publishedAt: string | null): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '')
  return match ? toDays(Number(match[1]), Number(match[2]), Number(match[3])) : null
}
