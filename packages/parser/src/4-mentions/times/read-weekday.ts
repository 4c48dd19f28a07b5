import { WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import { parts } from './days.ts'
import { between, type Found, onDay } from './found.ts'

/** Joins two weekdays to a stretch: "the night of Saturday to Sunday", "on Friday and Saturday"; not "on Friday or". */
const JOINS = /^(to|and|through|-|–|—|\/)$/

/** A weekday by its full name; undefined for any other word. */
export const weekdayOf = (word: string): number | undefined => (word.length > 3 ? WEEKDAYS.get(word) : undefined)

/** How many days before the day of publication a weekday last came round; "last Friday" on a Friday is a week back. */
const daysBack = (weekday: number, today: number, before: string): number => {
  const back = (parts(today).weekday - weekday + 7) % 7
  return back === 0 && before === 'last' ? 7 : back
}

/** A day that has not come yet was a week ago. */
const upTo = (today: number, day: number): number => (day > today ? day - 7 : day)

/** "Thursday last week", "Tuesday of this week": which week a weekday is of, counted back from this one. */
const weekOf = (
  word: (at: number) => string,
  at: number,
): { readonly end: number; readonly weeksBack: number } | undefined => {
  const from = word(at) === 'of' ? at + 1 : at
  if (!/^(last|this)$/.test(word(from)) || word(from + 1) !== 'week') return undefined
  return { end: from + 2, weeksBack: word(from) === 'last' ? 1 : 0 }
}

/** "on Monday", "last Friday"; "from Friday to Sunday" is one stretch, which ends on the last Sunday there was. */
export const readWeekday = (
  word: (at: number) => string,
  at: number,
  today: number,
): { end: number; found: Found } | undefined => {
  const weekday = weekdayOf(word(at))
  if (weekday === undefined) return undefined
  const until = JOINS.test(word(at + 1)) ? weekdayOf(word(at + 2)) : undefined
  const inWeek = weekOf(word, at + 1)
  if (inWeek && until === undefined) {
    const monday = today - ((parts(today).weekday + 6) % 7) - inWeek.weeksBack * 7
    return { end: inWeek.end, found: onDay(upTo(today, monday + ((weekday + 6) % 7))) }
  }
  if (until === undefined || until === weekday)
    return { end: at + 1, found: onDay(today - daysBack(weekday, today, word(at - 1))) }
  const last = today - daysBack(until, today, word(at - 1))
  return { end: at + 3, found: between(last - ((until - weekday + 7) % 7), last) }
}
