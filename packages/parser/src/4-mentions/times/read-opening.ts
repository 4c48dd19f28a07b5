import { parts, toDays } from './days.ts'
import { between, type Found } from './found.ts'
import { readYear } from './read-date.ts'

/** "the first three months of the year": from its first day on. */
export const readOpening = (
  folded: readonly string[],
  first: number,
  end: number,
  months: number,
  today: number,
): { readonly first: number; readonly end: number; readonly found: Found } | undefined => {
  if (folded[first - 1] !== 'first' || folded[end] !== 'of') return undefined
  const here = parts(today).year
  const word = folded[end + 1] ?? ''
  const year = readYear(word) ?? (folded[end + 2] === 'year' ? (word === 'last' ? here - 1 : here) : null)
  if (year === null || months < 1 || months > 12) return undefined
  const until = toDays(year, months + 1, 1) - 1
  const stop = readYear(word) === null ? end + 3 : end + 2
  return { first: first - 1, end: stop, found: between(toDays(year, 1, 1), until, 'period') }
}
