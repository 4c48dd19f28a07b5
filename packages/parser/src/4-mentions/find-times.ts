import { CAPITALISED, NUMBER, WORD } from '../2-tokens/tokenize.ts'
import { MONTHS, WEEKDAYS } from '../3-quantities/en/calendar.ts'
import { SMALL_NUMBERS } from '../3-quantities/en/number-words.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { SPANS } from './en/times.ts'
import type { TimeMention } from './time-mention.ts'

const DAY = 86_400_000

/** Days since 1970 in UTC arithmetic: no clock, no zone, no locale. */
const toDays = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY)
const toIso = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10)
const parts = (days: number): { year: number; month: number; weekday: number } => {
  const date = new Date(days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: date.getUTCDay() }
}

const published = (publishedAt: string | null): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '')
  return match ? toDays(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

type Found = Omit<TimeMention, 'first' | 'end'>

const unresolved = (kind: TimeMention['kind']): Found => ({ start: null, until: null, precision: null, kind })
const onDay = (days: number): Found => ({ start: toIso(days), until: toIso(days), precision: 1, kind: 'day' })
const between = (from: number, to: number, kind: TimeMention['kind'] = 'day'): Found => {
  const span = to - from
  const precision = span === 0 ? 1 : span < 6 ? 2 : span < 8 ? 3 : span < 32 ? 4 : 5
  return { start: toIso(from), until: toIso(to), precision, kind }
}
const wholeYear = (year: number): Found => ({
  start: `${String(year)}-01-01`,
  until: `${String(year)}-12-31`,
  precision: 5,
  kind: 'year',
})
const wholeMonth = (year: number, month: number): Found => ({
  start: toIso(toDays(year, month, 1)),
  until: toIso(toDays(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1),
  precision: 4,
  kind: 'month',
})

/** The year a day and month without one belong to: the last time they came round before publication. */
const pastYear = (today: number, month: number, day: number): number => {
  const { year } = parts(today)
  return toDays(year, month, day) > today + 1 ? year - 1 : year
}

const readYear = (word: string): number | null => {
  if (/^(1[89]|20)\d\d$/.test(word)) return Number(word)
  return /^[6-9]\d$/.test(word) ? 1900 + Number(word) : null
}

/** A masked date such as "9-10 August 2024" or "Oct. 7". */
const readDate = (words: readonly string[], today: number | null): Found => {
  const text = words.join(' ')
  const iso = /^(\d{4}) [-/.] (\d{1,2}) [-/.] (\d{1,2})$/.exec(text)
  if (iso) return onDay(toDays(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const month = words.map((word) => MONTHS.get(word)).find((value) => value !== undefined)
  if (month === undefined) return unresolved('day')
  const days: number[] = []
  let year: number | null = null
  const monthAt = words.findIndex((word) => MONTHS.has(word))
  for (const [at, word] of words.entries()) {
    const day = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)
    if (
      day &&
      Number(day[1]) <= 31 &&
      !(at > monthAt + 1 && days.length > 0 && !/^[-–—]$|^(to|and|or|\/)$/.test(words[at - 1] ?? ''))
    )
      days.push(Number(day[1]))
    else year = readYear(word) ?? year
  }
  const [first, last = first] = days
  if (first === undefined) return year === null ? unresolved('month') : wholeMonth(year, month)
  if (year === null && today === null) return unresolved('day')
  const known = year ?? pastYear(today ?? 0, month, first)
  return between(toDays(known, month, first), toDays(known, month, Math.max(first, last ?? first)))
}

/** Reads times in one report; resolves against its date, towards the past, and leaves open what it cannot. */
export const findTimes = (measured: Measured): readonly TimeMention[] => {
  const { tokens, masks, maskOf, report } = measured
  const today = published(report.publishedAt)
  const times: TimeMention[] = []
  const word = (at: number): string => tokens.folded[at] ?? ''
  const add = (first: number, end: number, found: Found): void => {
    times.push({ first, end, ...found })
  }
  for (let at = 0; at < tokens.count; at += 1) {
    const mask = masks[(maskOf[at] ?? 0) - 1]
    if (mask && mask.first === at) {
      const read = readMasked(measured, mask.first, mask.end, mask.value, today)
      if (read) add(read.first, mask.end, read.found)
      at = mask.end - 1
      continue
    }
    if (mask) continue
    if (namesSomethingElse(measured, at)) continue
    const read = readWord(word, at, today ?? 0, (index) => tokens.kind[index] === NUMBER)
    if (!read) continue
    // Read as if published on day 0, only to see that a time stands here: it stays open.
    add(at, read.end, today === null ? unresolved(read.found.kind) : read.found)
    at = read.end - 1
  }
  return times
}

/** "Monday Sule Dakup" is a man; in "Friday, August 9" the date says the day more closely. */
const namesSomethingElse = ({ tokens, maskOf, masks }: Measured, at: number): boolean => {
  const { folded, letterCase } = tokens
  if (!WEEKDAYS.has(folded[at] ?? '')) return false
  const comma = folded[at + 1] === ',' ? at + 2 : at + 1
  if (masks[(maskOf[comma] ?? 0) - 1]?.value === 'date') return true
  const isNamed =
    letterCase[at + 1] === CAPITALISED &&
    letterCase[at] === CAPITALISED &&
    tokens.kind[at + 1] === WORD &&
    tokens.sentence[at + 1] === tokens.sentence[at]
  return (
    isNamed && !/^(on|last|this|since|by|until|late|early|of|from|to|and|night|morning)$/.test(folded[at - 1] ?? '')
  )
}

const isSince = (word: string): boolean => word === 'since'

const readMasked = (
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

const since = (found: Found, today: number | null): Found => ({
  ...found,
  until: today === null ? null : toIso(today),
  precision: found.start === null ? null : 5,
  kind: 'period',
})

/** "the past 24 hours", "over the last two weeks"; "three days earlier" and "two weeks ago" count back. */
const readDuration = (
  folded: readonly string[],
  first: number,
  end: number,
  today: number | null,
): { first: number; found: Found } | undefined => {
  const before = folded[first - 1] ?? ''
  const amount = Number(folded[first]) || SMALL_NUMBERS.get(folded[first] ?? '') || 0
  const days = amount * (SPANS[folded[end - 1] ?? ''] ?? 0)
  if (/^(past|last|previous|preceding)$/.test(before)) {
    const kind = days > 8 ? 'period' : 'day'
    if (today === null || days === 0) return { first: first - 1, found: unresolved(kind) }
    return { first: first - 1, found: between(today - Math.max(1, Math.round(days)), today, kind) }
  }
  if (folded[end] === 'ago' && days >= 1) {
    const unit = folded[end - 1] ?? ''
    if (today === null) return { first, found: unresolved(unit.startsWith('year') ? 'year' : 'day') }
    const about = unit.startsWith('month') ? 15 : 3
    return {
      first,
      found: unit.startsWith('year')
        ? wholeYear(parts(today).year - amount)
        : unit.startsWith('day')
          ? onDay(today - days)
          : between(today - Math.round(days) - about, today - Math.round(days) + about),
    }
  }
  return undefined
}

const startsWithPeriod = /^(past|last|previous)$/

const readWord = (
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

const readPast = (here: string, unit: string, at: number, today: number): { end: number; found: Found } | undefined => {
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
