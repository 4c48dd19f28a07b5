import { MONTHS } from '../../3-quantities/en/calendar.ts'
import { SPANS } from '../en/times.ts'
import { type Anchor, type Anchors, shift } from './anchor.ts'
import { countBack, monthBefore } from './count-back.ts'
import { parts, published, toDays } from './days.ts'
import { readAfter } from './read-after.ts'
import { between, type Found, onDay, unresolved, wholeMonth, wholeYear } from './found.ts'

const PARTS_OF_DAY = /^(day|morning|afternoon|evening|night|date)$/
const UNITS = /^(day|week|month|year)$/
const PARTS_OF_MONTH = /^(beginning|start|end|middle|course)$/
const ENDS = /^([.,;:!?)]|that|and|but|when|while|at|in|near|by|on|after|”|"|’|)$/

type Read = { end: number; found: Found } | undefined

/** Whether "before" stands alone, as in "the day before."; in "the day before the vote" another thing dates it. */
const standsAlone = (word: string): boolean => ENDS.test(word)

const about = (anchor: Anchor, direction: number, unit: string): Found =>
  anchor === null ? unresolved('day') : countBack(anchor, -direction, unit)

/** "the same evening", "that day", "the next day", "the previous night", "the day before". */
const readDayOf = (word: (at: number) => string, at: number, anchor: Anchor): Read => {
  const [which, part] = [word(at), word(at + 1)]
  const next = word(at + 2)
  if (which === 'that' && PARTS_OF_DAY.test(part) && ENDS.test(next)) return { end: at + 2, found: shift(anchor, 0) }
  if (which !== 'the') return undefined
  if (part === 'day' && next === 'before' && standsAlone(word(at + 3))) return { end: at + 3, found: shift(anchor, -1) }
  if (part === 'day' && next === 'after' && standsAlone(word(at + 3))) return { end: at + 3, found: shift(anchor, 1) }
  if (!PARTS_OF_DAY.test(next)) return undefined
  if (part === 'same') return { end: at + 3, found: shift(anchor, 0) }
  if (part === 'next' || part === 'following') return { end: at + 3, found: shift(anchor, 1) }
  if (part === 'previous' || part === 'preceding') return { end: at + 3, found: shift(anchor, -1) }
  return undefined
}

/** "that week": its days up to the one told last. */
const weekOf = (anchor: Anchor): Found =>
  anchor === null ? unresolved('day') : between(anchor - ((parts(anchor).weekday + 6) % 7), anchor)

/** "the week before", "the month before", "the year before", with nothing behind it. */
const readBefore = (word: (at: number) => string, at: number, { day, last }: Anchors): Read => {
  const unit = word(at + 1)
  if (word(at) !== 'the' || word(at + 2) !== 'before' || !standsAlone(word(at + 3))) return undefined
  const start = last === null ? null : published(last.start)
  if (unit === 'week') return { end: at + 3, found: shift(day, -7) }
  if (start === null || !/^(month|year)$/.test(unit)) return undefined
  return { end: at + 3, found: unit === 'month' ? monthBefore(start) : wholeYear(parts(start).year - 1) }
}

/** "the attack of the 26th", "on the 24th of that month": a day of the month told last. */
const readDayOfMonth = (word: (at: number) => string, at: number, before: string, { last }: Anchors): Read => {
  const day = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)$/.exec(word(at + 1))
  if (!day || word(at) !== 'the' || !/^(of|on|from|until)$/.test(before)) return undefined
  const isOfIt = word(at + 2) === 'of' && /^(that|the)$/.test(word(at + 3)) && word(at + 4) === 'month'
  const start = last === null || last.kind === 'year' ? null : published(last.start)
  if (start === null || (!isOfIt && !ENDS.test(word(at + 2)))) return undefined
  const { year, month } = parts(start)
  return { end: isOfIt ? at + 5 : at + 2, found: onDay(toDays(year, month, Number(day[1]))) }
}

/** "at the beginning of the month": no closer than the month told last. */
const readPartOfMonth = (word: (at: number) => string, at: number, { last }: Anchors): Read => {
  if (word(at) !== 'the' || !PARTS_OF_MONTH.test(word(at + 1)) || word(at + 2) !== 'of') return undefined
  const start = last === null || last.kind === 'year' ? null : published(last.start)
  if (!/^(the|that)$/.test(word(at + 3)) || word(at + 4) !== 'month' || start === null) return undefined
  const { year, month } = parts(start)
  return { end: at + 5, found: wholeMonth(year, month) }
}

/** "in that month", "the same year": the one that the time told last lies in. */
const readMonthOf = (word: (at: number) => string, at: number, { day, last }: Anchors): Read => {
  if (word(at) === 'that' && word(at + 1) === 'week') return { end: at + 2, found: weekOf(day) }
  const from = word(at) === 'that' ? at + 1 : at + 2
  if (from === at + 2 && !(word(at) === 'the' && word(at + 1) === 'same')) return undefined
  const unit = word(from)
  const start = last === null ? null : published(last.start)
  if (!/^(month|year)$/.test(unit) || start === null || (unit === 'month' && last?.kind === 'year')) return undefined
  const { year, month } = parts(start)
  return { end: from + 1, found: unit === 'year' ? wholeYear(year) : wholeMonth(year, month) }
}

/** "in September of that year", "in May of the same year": a month of the year that the time told last lies in. */
const readMonthOfYear = (word: (at: number) => string, at: number, { last }: Anchors): Read => {
  const month = MONTHS.get(word(at))
  const start = last === null ? null : published(last.start)
  if (month === undefined || start === null || word(at + 1) !== 'of') return undefined
  const from = word(at + 2) === 'the' && word(at + 3) === 'same' ? at + 4 : word(at + 2) === 'that' ? at + 3 : -1
  return from > 0 && word(from) === 'year' ? { end: from + 1, found: wholeMonth(parts(start).year, month) } : undefined
}

/** How far from the time told last: "earlier" and "later", and "before" where nothing stands behind it. */
export const directionOf = (word: string, next: string): number => {
  if (word === 'earlier' || (word === 'before' && standsAlone(next))) return -1
  return word === 'later' ? 1 : 0
}

/**
 * A time told by the one before it: "that evening", "the next day", "a week earlier". It reaches back to the last day that
 * the text names, and stays open where there is none.
 */
export const readRelative = (word: (at: number) => string, at: number, anchors: Anchors): Read => {
  const { day: anchor } = anchors
  if (word(at) !== 'a')
    return (
      readMonthOf(word, at, anchors) ??
      readMonthOfYear(word, at, anchors) ??
      readDayOf(word, at, anchor) ??
      readBefore(word, at, anchors) ??
      readDayOfMonth(word, at, word(at - 1), anchors) ??
      readPartOfMonth(word, at, anchors)
    )
  const unit = word(at + 1)
  if (!UNITS.test(unit)) return undefined
  const direction = directionOf(word(at + 2), word(at + 3))
  if (direction === 0)
    return /^(day|week)$/.test(unit) ? readAfter(word, at, at + 2, SPANS[unit] ?? 0, anchors) : undefined
  const found =
    unit === 'day' || unit === 'week'
      ? shift(anchor, direction * (unit === 'day' ? 1 : 7))
      : about(anchor, direction, unit)
  return { end: at + 3, found }
}
