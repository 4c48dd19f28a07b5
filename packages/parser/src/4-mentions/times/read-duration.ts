import { SMALL_NUMBERS } from '../../3-quantities/en/number-words.ts'
import { SPANS } from '../en/times.ts'
import type { Anchors } from './anchor.ts'
import { countBack } from './count-back.ts'
import { parts, published } from './days.ts'
import { between, type Found, unresolved, wholeMonth } from './found.ts'
import { readAfter } from './read-after.ts'
import { readOpening } from './read-opening.ts'
import { directionOf } from './read-relative.ts'

type Read = { first: number; end: number; found: Found } | undefined

/** "the past 24 hours", "over the last two weeks". */
const readStretch = (first: number, end: number, days: number, today: number | null): Read => {
  const kind = days > 8 ? 'period' : 'day'
  if (today === null || days === 0) return { first: first - 1, end, found: unresolved(kind) }
  return { first: first - 1, end, found: between(today - Math.max(1, Math.round(days)), today, kind) }
}

/** So many units from the time told last: whole months from a month, years from whatever has one. */
const readFrom = ({ day, last }: Anchors, amount: number, unit: string): Found => {
  const from = last === null ? null : published(last.start)
  if (unit.startsWith('month') && last?.kind === 'month' && from !== null) {
    const { year, month } = parts(from)
    const months = year * 12 + month - 1 - amount
    return wholeMonth(Math.floor(months / 12), (months % 12) + 1)
  }
  const start = unit.startsWith('year') ? from : day
  return start === null ? unresolved(unit.startsWith('year') ? 'year' : 'day') : countBack(start, amount, unit)
}

/** A length of time that dates: "the past 24 hours", "two weeks ago", "three days earlier"; none where it only lasts. */
export const readDuration = (
  folded: readonly string[],
  first: number,
  end: number,
  today: number | null,
  anchors: Anchors,
): Read => {
  const unit = folded[end - 1] ?? ''
  const amount = Number(folded[first]) || SMALL_NUMBERS.get(folded[first] ?? '') || 0
  const days = amount * (SPANS[unit] ?? 0)
  // "expected to last three weeks" tells how long, not when.
  if (/^(past|last|previous|preceding)$/.test(folded[first - 1] ?? '') && folded[first - 2] !== 'to')
    return readStretch(first, end, days, today)
  if (days < 1) return undefined
  if (unit.startsWith('month') && today !== null) {
    const opening = readOpening(folded, first, end, amount, today)
    if (opening) return opening
  }
  const after = folded[end] ?? ''
  const isDays = /^(day|week)s?$/.test(unit)
  const behind = isDays ? readAfter((at) => folded[at] ?? '', first, end, days, anchors) : undefined
  if (behind) return { first, ...behind }
  const direction = after === 'ago' ? -1 : directionOf(after, folded[end + 1] ?? '')
  if (direction === 0) return undefined
  if (after !== 'ago') return { first, end: end + 1, found: readFrom(anchors, -direction * amount, unit) }
  const kind = unit.startsWith('year') ? 'year' : 'day'
  return { first, end: end + 1, found: today === null ? unresolved(kind) : countBack(today, amount, unit) }
}
