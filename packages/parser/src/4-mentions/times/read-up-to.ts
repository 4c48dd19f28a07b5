import { SMALL_NUMBERS } from '../../3-quantities/en/number-words.ts'
import { SPANS } from '../en/times.ts'
import { published } from './days.ts'
import { between, type Found } from './found.ts'

/** How many units stand before their noun, "the week" being one; 0 where that counts none. */
const amountBefore = (folded: readonly string[], at: number): number => {
  const word = folded[at] ?? ''
  return /^(the|a|past|last)$/.test(word) ? 1 : Number(word) || SMALL_NUMBERS.get(word) || 0
}

/** "In the week to Wednesday", "the two weeks ending on 31 May", "the month to 12 May": the stretch that a day ends. */
export const readUpTo = (
  folded: readonly string[],
  first: number,
  found: Found,
): { readonly first: number; readonly found: Found } | null => {
  const day = found.kind === 'day' && found.start === found.until ? published(found.start) : null
  const at = folded[first - 1] === 'on' ? first - 2 : first - 1
  if (day === null || !/^(to|ending|ended)$/.test(folded[at] ?? '')) return null
  const days = amountBefore(folded, at - 2) * (SPANS[folded[at - 1] ?? ''] ?? 0)
  if (days < 2) return null
  return { first: at - 2, found: between(day - Math.round(days) + 1, day, days > 8 ? 'period' : 'day') }
}
