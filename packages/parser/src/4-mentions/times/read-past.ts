import { parts } from './days.ts'
import { between, type Found, wholeMonth, wholeYear } from './found.ts'

/** "last month", "the past year": the last is a whole one of the calendar, the past runs to the day of publication. */
export const readPast = (
  here: string,
  unit: string,
  at: number,
  today: number,
): { end: number; found: Found } | undefined => {
  const { year, month } = parts(today)
  if (unit === 'year')
    return { end: at + 2, found: here === 'past' ? between(today - 365, today, 'period') : wholeYear(year - 1) }
  if (unit === 'month')
    return {
      end: at + 2,
      found:
        here === 'past'
          ? between(today - 30, today, 'period')
          : wholeMonth(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1),
    }
  if (unit === 'week')
    return { end: at + 2, found: here === 'past' ? between(today - 7, today) : between(today - 10, today - 4) }
  if (unit === 'day') return { end: at + 2, found: between(today - 1, today) }
  return undefined
}
