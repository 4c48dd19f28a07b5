import { SMALL_NUMBERS } from '../../3-quantities/en/number-words.ts'
import { SPANS } from '../en/times.ts'
import { parts } from './days.ts'
import { between, type Found, onDay, unresolved, wholeYear } from './found.ts'

/** "the past 24 hours", "over the last two weeks"; "three days earlier" and "two weeks ago" count back. */
export const readDuration = (
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
