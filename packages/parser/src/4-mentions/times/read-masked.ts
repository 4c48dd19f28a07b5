import { MONTHS } from '../../3-quantities/en/calendar.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import { isSince } from '../en/times.ts'
import { type Found, since, wholeMonth, wholeYear } from './found.ts'
import { readDate, readYear } from './read-date.ts'
import { readDuration } from './read-duration.ts'

/** The time that masked words state – a date, a year, a length of time – and where it begins. */
export const readMasked = (
  { tokens }: Measured,
  first: number,
  end: number,
  kind: string,
  today: number | null,
): { first: number; found: Found } | undefined => {
  const words = tokens.folded.slice(first, end)
  const before = tokens.folded[first - 1] ?? ''
  const from = isSince(before) ? first - 1 : first
  if (kind === 'date') {
    const found = readDate(words, today)
    return { first: from, found: isSince(before) ? since(found, today) : found }
  }
  if (kind === 'year') {
    const year = readYear(words[0] ?? '')
    if (year === null) return undefined
    const month = MONTHS.get(before)
    const found = month ? wholeMonth(year, month) : wholeYear(year)
    const since2 = isSince(before) || (month !== undefined && isSince(tokens.folded[first - 2] ?? ''))
    return { first: month ? first - 1 : from, found: since2 ? since(found, today) : found }
  }
  if (kind === 'duration') return readDuration(tokens.folded, first, end, today)
  return undefined
}
