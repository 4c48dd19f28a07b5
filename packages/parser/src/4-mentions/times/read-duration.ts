import { SMALL_NUMBERS } from '../../3-quantities/en/number-words.ts'
import { SPANS } from '../en/times.ts'
import type { Anchor } from './anchor.ts'
import { countBack } from './count-back.ts'
import { between, type Found, unresolved } from './found.ts'
import { directionOf } from './read-relative.ts'

type Read = { first: number; end: number; found: Found } | undefined

/** "the past 24 hours", "over the last two weeks". */
const readStretch = (first: number, end: number, days: number, today: number | null): Read => {
  const kind = days > 8 ? 'period' : 'day'
  if (today === null || days === 0) return { first: first - 1, end, found: unresolved(kind) }
  return { first: first - 1, end, found: between(today - Math.max(1, Math.round(days)), today, kind) }
}

/** A length of time that dates: "the past 24 hours", "two weeks ago", "three days earlier"; none where it only lasts. */
export const readDuration = (
  folded: readonly string[],
  first: number,
  end: number,
  today: number | null,
  anchor: Anchor,
): Read => {
  const unit = folded[end - 1] ?? ''
  const amount = Number(folded[first]) || SMALL_NUMBERS.get(folded[first] ?? '') || 0
  const days = amount * (SPANS[unit] ?? 0)
  // "expected to last three weeks" tells how long, not when.
  if (/^(past|last|previous|preceding)$/.test(folded[first - 1] ?? '') && folded[first - 2] !== 'to')
    return readStretch(first, end, days, today)
  if (days < 1) return undefined
  const after = folded[end] ?? ''
  const direction = after === 'ago' ? -1 : directionOf(after, folded[end + 1] ?? '')
  if (direction === 0) return undefined
  const from = after === 'ago' ? today : anchor
  if (from === null) return { first, end: end + 1, found: unresolved(unit.startsWith('year') ? 'year' : 'day') }
  return { first, end: end + 1, found: countBack(from, -direction * amount, unit) }
}
