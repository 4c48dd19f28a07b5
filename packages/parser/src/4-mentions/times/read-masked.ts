import { CAPITALISED, LOWER, type Tokens } from '../../2-tokens/tokenize.ts'
import { MONTHS } from '../../3-quantities/en/calendar.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import { maskAt } from '../../3-quantities/mask-at.ts'
import { NOUN_FORMS } from '../en/nouns.ts'
import { isSince } from '../en/times.ts'
import type { Anchors } from './anchor.ts'
import { parts, published } from './days.ts'
import { type Found, onDay, since, unresolved, wholeMonth, wholeYear } from './found.ts'
import { nearYear } from './near-year.ts'
import { readDate, readYear } from './read-date.ts'
import { readDuration } from './read-duration.ts'
import { yearInWords } from './year-in-words.ts'

const NAMED_FOR = /^(street|st|square|avenue|boulevard|road|bridge|brigade|movement|park|stadium|university|hospital)$/

/** "born in 1985" dates a life, "22 flats on the 5th of August Street" nothing at all. */
const isNoEvent = ({ folded, letterCase }: Tokens, first: number, end: number): boolean =>
  folded[first - 1] === 'born' ||
  folded[first - 2] === 'born' ||
  (letterCase[end] === CAPITALISED && NAMED_FOR.test(folded[end] ?? ''))

/** "a 2011 sedan": the year of a thing that is no happening. */
const isModel = ({ folded, letterCase }: Tokens, first: number, end: number): boolean =>
  /^(a|an)$/.test(folded[first - 1] ?? '') &&
  letterCase[end] === LOWER &&
  !/^(event|outcome)$/.test(NOUN_FORMS.get(folded[end] ?? '')?.class ?? 'unknown')

/** "14:05 – Two dead, says the mayor": the hour an entry of the day's log is stamped with. */
const isStamp = ({ tokens, ranges, sentences }: Measured, first: number, end: number): boolean => {
  const sentence = tokens.sentence[first] ?? 0
  return (
    ranges[sentence]?.first === first &&
    sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph &&
    // "05:02 The mayor reports"
    (/^[-–—:|]$/.test(tokens.folded[end] ?? '') || tokens.letterCase[end] === CAPITALISED)
  )
}

const hasYear = (words: readonly string[]): boolean => words.some((word) => /^(1[89]|20)\d\d$/.test(word))

/** The year of a date that goes without: that of the date it is joined to ("30 September and 1 October 2019"), or of its month told last. */
const yearOf = (measured: Measured, end: number, month: number, anchors: Anchors): number | null => {
  const { folded } = measured.tokens
  const next = /^(and|to|until|till|through|or|–|-)$/.test(folded[end] ?? '') ? maskAt(measured, end + 1) : undefined
  const joined = next?.value === 'date' ? folded.slice(next.first, next.end) : []
  const until = joined.map((word) => MONTHS.get(word)).find((value) => value !== undefined)
  const found = hasYear(joined) ? published(readDate(joined, null).start) : null
  const year = found !== null ? parts(found).year : yearOfMonth(until ?? month, anchors)
  // "31 December and 1 January 2020"
  return year !== null && until !== undefined && month > until ? year - 1 : year
}

/** "In March 2021 … on 8 March": the year of the month told last, where it is that month. */
const yearOfMonth = (month: number, anchors: Anchors): number | null => {
  const isLast = anchors.last?.kind === 'month' && parts(published(anchors.last.start) ?? 0).month === month
  return isLast ? nearYear(anchors, month) : null
}

/** The time that masked words state – a date, a year, a length of time – and where it begins. */
export const readMasked = (
  measured: Measured,
  first: number,
  end: number,
  kind: string,
  today: number | null,
  anchors: Anchors,
): { first: number; end: number; found: Found } | undefined => {
  const { tokens } = measured
  const words = tokens.folded.slice(first, end)
  const before = tokens.folded[first - 1] ?? ''
  if (isNoEvent(tokens, first, end)) return undefined
  const from = isSince(before) ? first - 1 : first
  if (kind === 'date') {
    const named = today === null ? null : yearInWords((at) => tokens.folded[at] ?? '', end, today)
    const month = words.map((word) => MONTHS.get(word)).find((value) => value !== undefined)
    const year = named?.year ?? (month === undefined || hasYear(words) ? null : yearOf(measured, end, month, anchors))
    const found = readDate(year === null ? words : [...words, String(year)], today)
    return { first: from, end: named?.end ?? end, found: isSince(before) ? since(found, today) : found }
  }
  if (kind === 'year') {
    const year = readYear(words[0] ?? '')
    if (year === null || isModel(tokens, first, end)) return undefined
    const month = MONTHS.get(before)
    const found = month ? wholeMonth(year, month) : wholeYear(year)
    const since2 = isSince(before) || (month !== undefined && isSince(tokens.folded[first - 2] ?? ''))
    return { first: month ? first - 1 : from, end, found: since2 ? since(found, today) : found }
  }
  if (kind === 'duration') return readDuration(tokens.folded, first, end, today, anchors)
  if (kind === 'clock' && isStamp(measured, first, end))
    return { first, end, found: today === null ? unresolved('day') : onDay(today) }
  return undefined
}
