import { monthBefore } from './count-back.ts'
import { parts } from './days.ts'
import { between, type Found, onDay, wholeYear } from './found.ts'

/** "at the weekend", "last weekend": the last one, or the one that is on. */
export const weekendBefore = (today: number): Found => {
  const { weekday } = parts(today)
  return weekday === 6 ? onDay(today) : between(today - weekday - 1, today - weekday)
}

/** What "last" and "past" make of each unit; what is last is a whole one, what is past runs to the day of publication. */
const LAST: Readonly<Record<string, (today: number) => Found>> = {
  year: (today) => wholeYear(parts(today).year - 1),
  month: monthBefore,
  week: (today) => between(today - 10, today - 4),
  day: (today) => between(today - 1, today),
  night: (today) => between(today - 1, today),
  evening: (today) => onDay(today - 1),
  weekend: weekendBefore,
}
const PAST: Readonly<Record<string, (today: number) => Found>> = {
  year: (today) => between(today - 365, today, 'period'),
  month: (today) => between(today - 30, today, 'period'),
  week: (today) => between(today - 7, today),
  day: (today) => between(today - 1, today),
  weekend: weekendBefore,
}

/** "last month", "the past year", "last night". */
export const readPast = (
  word: (at: number) => string,
  at: number,
  today: number,
): { end: number; found: Found } | undefined => {
  const [here, unit] = [word(at), word(at + 1)]
  // "the last week of March" is no week before now.
  if (word(at + 2) === 'of' && here === 'last') return undefined
  const found = (here === 'past' ? PAST : LAST)[unit]?.(today)
  return found && { end: at + 2, found }
}
