import { MONTHS } from '../../3-quantities/en/calendar.ts'
import { isSince } from '../en/times.ts'
import { countBack } from './count-back.ts'
import { parts, toIso } from './days.ts'
import { between, type Found, onDay, since, wholeMonth, wholeYear } from './found.ts'
import { readPast, weekendBefore } from './read-past.ts'
import { readWeekday } from './read-weekday.ts'
import { yearInWords } from './year-in-words.ts'

const startsWithPeriod = /^(past|last|previous)$/
const AGO = /^(day|week|month|year)$/

type Read = { end: number; found: Found } | undefined

/** "this morning", "this week", "this year". */
const readThis = (unit: string, at: number, today: number): Read => {
  const { year, month } = parts(today)
  const end = at + 2
  if (/^(morning|afternoon|evening)$/.test(unit)) return { end, found: onDay(today) }
  if (unit === 'year') return { end, found: { ...wholeYear(year), until: toIso(today), kind: 'period' } }
  if (unit === 'month') return { end, found: { ...wholeMonth(year, month), until: toIso(today) } }
  if (unit === 'weekend') return { end, found: weekendBefore(today) }
  return unit === 'week' ? { end, found: between(today - 6, today) } : undefined
}

const readMonth = (word: (at: number) => string, at: number, today: number): Read => {
  const here = word(at)
  const month = MONTHS.get(here)
  if (month === undefined) return undefined
  const named = yearInWords(word, at + 1, today)
  const isMonth =
    named !== null ||
    (here !== 'may' && here !== 'march' && here.length > 3) ||
    (here.length >= 3 && /^(in|since|last|early|late|mid|until|from)$/.test(word(at - 1))) ||
    (word(at - 1) === 'of' && /^(weeks?|month|end|beginning|start|middle|half|days?)$/.test(word(at - 2)))
  if (!isMonth) return undefined
  const { year, month: current } = parts(today)
  const found = wholeMonth(named?.year ?? (month > current ? year - 1 : year), month)
  return { end: named?.end ?? at + 1, found: isSince(word(at - 1)) ? since(found, today) : found }
}

/** The time that begins with a word of its own: a weekday, "yesterday", "this week", a month. */
export const readWord = (
  word: (at: number) => string,
  at: number,
  today: number,
  isNumber: (at: number) => boolean,
): Read => {
  const here = word(at)
  if (here === 'yesterday') return { end: at + 1, found: onDay(today - 1) }
  if (here === 'today' || here === 'tonight') return { end: at + 1, found: onDay(today) }
  if (here === 'overnight') return { end: at + 1, found: between(today - 1, today) }
  if (here === 'weekend') return { end: at + 1, found: weekendBefore(today) }
  if (here === 'a' && word(at + 2) === 'ago' && AGO.test(word(at + 1)))
    return { end: at + 3, found: countBack(today, 1, word(at + 1)) }
  if (here === 'this') return readThis(word(at + 1), at, today)
  if (startsWithPeriod.test(here)) return isNumber(at + 1) ? undefined : readPast(word, at, today)
  return readWeekday(word, at, today) ?? readMonth(word, at, today)
}
