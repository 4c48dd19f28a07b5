import type { Maskable } from '../quantity.ts'
import { readCardinal } from '../read-cardinal.ts'

/**
 * Where the figures that share one unit end: "10 to 15 km", "5 or 6 weeks", "between 10 and 20 per cent". `isUnit` says
 * whether the word behind the second is one. "killed two and 3 days later" are two figures, so "and" wants "between".
 */
export const endOfPair = (
  below: Maskable,
  at: number,
  firstEnd: number,
  isUnit: (after: number) => boolean,
): number => {
  const { folded } = below.tokens
  const hanging = folded[firstEnd] === '-' && /^(to|or|and)$/.test(folded[firstEnd + 1] ?? '') ? firstEnd + 1 : firstEnd
  const joiner = folded[hanging] ?? ''
  const joined =
    /^(to|-|–|or|x|×)$/.test(joiner) ||
    (joiner === 'and' && (hanging > firstEnd || /^(between|at)$/.test(folded[at - 1] ?? '')))
  const second = joined ? readCardinal(below, hanging + 1) : undefined
  return second && isUnit(second.end) ? second.end : firstEnd
}
