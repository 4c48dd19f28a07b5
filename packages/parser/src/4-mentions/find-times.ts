import { CAPITALISED, NUMBER, WORD } from '../2-tokens/tokenize.ts'
import { WEEKDAYS } from '../3-quantities/en/calendar.ts'
import { maskAt } from '../3-quantities/mask-at.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { askOnce, NO_WORD } from '../engine/word.ts'
import type { TimeMention } from './time-mention.ts'
import { goesOnTime, isMereOpener, opensTime } from './en/times.ts'
import { type Anchors, nextAnchors, NO_ANCHORS } from './times/anchor.ts'
import { parts, published } from './times/days.ts'
import { type Found, unresolved, wholeMonth } from './times/found.ts'
import { joinDays } from './times/join-days.ts'
import { nearYear } from './times/near-year.ts'
import { readDate } from './times/read-date.ts'
import { readMasked } from './times/read-masked.ts'
import { readRecalled } from './times/read-recalled.ts'
import { readRelative } from './times/read-relative.ts'
import { isSaidThen } from './times/is-said-then.ts'
import { readUpTo } from './times/read-up-to.ts'
import { readWord } from './times/read-word.ts'

/** The day that a dateline gives with its year, for a report that does not say when it was published. */
const datelineDay = (measured: Measured, datelines: Int32Array): number | null => {
  const { tokens, masks, ranges } = measured
  for (const mask of masks) {
    const sentence = tokens.sentence[mask.first] ?? 0
    if (sentence > 2) return null
    if (mask.value !== 'date' || mask.first >= (datelines[sentence] ?? ranges[sentence]?.first ?? 0)) continue
    const found = readDate(tokens.folded.slice(mask.first, mask.end), null)
    if (found.precision === 1) return published(found.start)
  }
  return null
}

/** A time of which only publication would say which one it is: open, but for a month near the time told last. */
const undated = ({ kind, start }: Found, anchors: Anchors): Found => {
  const month = kind === 'month' ? parts(published(start) ?? 0).month : null
  const year = month === null ? null : nearYear(anchors, month)
  return month === null || year === null ? unresolved(kind) : wholeMonth(year, month)
}

/** What a word may be to a time; a time that begins with a mere opener needs one behind it that goes on. */
const NONE = 0
const MERE = 1
const OPENS = 2
const openingOf = askOnce((word) => (isMereOpener(word) ? MERE : opensTime(word) ? OPENS : NONE))
const mayGoOn = askOnce(goesOnTime)

const mayOpen = ({ words }: Measured['tokens'], at: number): boolean => {
  const opening = openingOf(words[at] ?? NO_WORD)
  return opening === OPENS || (opening === MERE && mayGoOn(words[at + 1] ?? NO_WORD))
}

/** Reads times in one report; resolves against its date, towards the past, and leaves open what it cannot. */
export const findTimes = (measured: Measured, datelines: Int32Array): readonly TimeMention[] => {
  const { tokens, report } = measured
  const today = published(report.publishedAt) ?? datelineDay(measured, datelines)
  const times: TimeMention[] = []
  let anchors: Anchors = NO_ANCHORS
  const word = (at: number): string => tokens.folded[at] ?? ''
  const isNumber = (at: number): boolean => tokens.kind[at] === NUMBER
  const add = (first: number, end: number, found: Found): void => {
    // "nine years later" than the last time told may be a time to come: it was another that it counts from.
    if (today !== null && found.start !== null && (published(found.start) ?? 0) > today + 1) return
    const stretch = readUpTo(tokens.folded, first, found)
    const isFree = stretch !== null && (times.at(-1)?.end ?? 0) <= stretch.first
    times.push(isFree ? { first: stretch.first, end, ...stretch.found } : { first, end, ...found })
    // "three days after 37 died" goes back once: what follows counts from the day it was told of.
    // "had been out since Tuesday. The same evening": nothing happened then.
    if (!/^(after|before)$/.test(word(end - 1)) && !/^(since|until|till)$/.test(word(first - 1)))
      anchors = nextAnchors(anchors, found, isSaidThen(word, first))
  }
  for (let at = 0; at < tokens.count; at += 1) {
    const mask = maskAt(measured, at)
    if (mask) {
      const masked = readMasked(measured, mask.first, mask.end, mask.value, today, anchors)
      const read = masked && joinDays(measured, masked, today, anchors)
      if (read) add(read.first, read.end, read.found)
      at = Math.max(mask.end, read?.end ?? 0) - 1
      continue
    }
    if (!mayOpen(tokens, at) || namesSomethingElse(measured, at)) continue
    const relative = readRelative(word, at, anchors)
    // Read as if published on day 0, only to see that a time stands here: it stays open.
    const read = relative ?? readRecalled(measured, at, today, anchors) ?? readWord(word, at, today ?? 0, isNumber)
    if (!read) continue
    add(at, read.end, today === null && !relative ? undated(read.found, anchors) : read.found)
    at = read.end - 1
  }
  return times
}

/** "overnight on Oct. 31", "overnight from Friday to Saturday": the day is told. */
const isDated = (measured: Measured, at: number): boolean => {
  const { folded } = measured.tokens
  const next = /^(on|of|from|into)$/.test(folded[at + 1] ?? '') ? at + 2 : at + 1
  return (
    maskAt(measured, next)?.value === 'date' || ((folded[next] ?? '').length > 3 && WEEKDAYS.has(folded[next] ?? ''))
  )
}

/** What makes a name of the day behind it: a feast, or a day of slaughter. */
const NAMES_DAY = /^(bloody|black|good|ash|palm|easter|maundy|holy|orange)$/

/** "Monday Sule Dakup" is a man; in "Friday, August 9" the date says the day more closely. */
const namesSomethingElse = (measured: Measured, at: number): boolean => {
  const { tokens } = measured
  const { folded, letterCase } = tokens
  if (folded[at] === 'overnight') return isDated(measured, at)
  // "the Bloody Friday"
  if (NAMES_DAY.test(folded[at - 1] ?? '')) return WEEKDAYS.has(folded[at] ?? '')
  // "on a Saturday" is no one Saturday.
  if (folded[at - 1] === 'a') return WEEKDAYS.has(folded[at] ?? '')
  if (!WEEKDAYS.has(folded[at] ?? '')) return false
  const comma = folded[at + 1] === ',' ? at + 2 : at + 1
  if (maskAt(measured, comma)?.value === 'date') return true
  const isNamed =
    letterCase[at + 1] === CAPITALISED &&
    letterCase[at] === CAPITALISED &&
    tokens.kind[at + 1] === WORD &&
    tokens.sentence[at + 1] === tokens.sentence[at]
  return (
    isNamed && !/^(on|last|this|since|by|until|late|early|of|from|to|and|night|morning)$/.test(folded[at - 1] ?? '')
  )
}
