import { MONTHS, WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import { isSince } from '../en/times.ts'
import { parts, toIso } from './days.ts'
import { between, type Found, onDay, since, wholeMonth, wholeYear } from './found.ts'
import { readPast } from './read-past.ts'

const startsWithPeriod = /^(past|last|previous)$/

/** The time that begins with a word of its own: a weekday, "yesterday", "this week", a month. */
export const readWord = (
  word: (at: number) => string,
  at: number,
  today: number,
  isNumber: (at: number) => boolean,
): { end: number; found: Found } | undefined => {
  const here = word(at)
  const weekday = here.length > 3 ? WEEKDAYS.get(here) : undefined
  if (weekday !== undefined) {
    const back = (parts(today).weekday - weekday + 7) % 7
    const last = word(at - 1) === 'last' && back === 0 ? 7 : back
    return { end: at + 1, found: onDay(today - last) }
  }
  if (here === 'yesterday') return { end: at + 1, found: onDay(today - 1) }
  if (here === 'today' || here === 'tonight') return { end: at + 1, found: onDay(today) }
  if (here === 'overnight') return { end: at + 1, found: between(today - 1, today) }
  if (here === 'this' && /^(morning|afternoon|evening)$/.test(word(at + 1))) return { end: at + 2, found: onDay(today) }
  if (here === 'this' && word(at + 1) === 'year')
    return { end: at + 2, found: { ...wholeYear(parts(today).year), until: toIso(today), kind: 'period' } }
  if (here === 'this' && word(at + 1) === 'month')
    return { end: at + 2, found: { ...wholeMonth(parts(today).year, parts(today).month), until: toIso(today) } }
  if (here === 'this' && word(at + 1) === 'week') return { end: at + 2, found: between(today - 6, today) }
  if (startsWithPeriod.test(here) && !isNumber(at + 1)) return readPast(here, word(at + 1), at, today)
  const month = MONTHS.get(here)
  const isMonth =
    (here !== 'may' && here !== 'march' && here.length > 3) ||
    (here.length >= 3 && /^(in|since|last|early|late|mid|until|from)$/.test(word(at - 1)))
  if (month === undefined || !isMonth) return undefined
  const { year, month: current } = parts(today)
  const found = wholeMonth(month > current ? year - 1 : year, month)
  return { end: at + 1, found: isSince(word(at - 1)) ? since(found, today) : found }
}
