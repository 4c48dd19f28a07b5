import type { Measure, Policy } from '@reportedly/schema'
import { MEASURES } from '@reportedly/schema'
import { formatNumber } from '../words/format-number.ts'
import type { Sum } from './sum-estimates.ts'

/** From the lowest to the highest: "120–340", "120"; with "+" where it may be more: "120–340+"; "up to 340" from none. */
export const describeRange = ({ low, high, isOpen }: Sum): string => {
  // No lower bound is told of any of it.
  if (low === 0 && high > 0 && !isOpen) return `up to ${formatNumber(high)}`
  const range = low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`
  return isOpen ? `${range}+` : range
}

/** The same in words, for headings: "from 120 to 340 or more", "at least 120". */
export const narrateRange = ({ low, high, isOpen }: Sum): string => {
  if (low === high) return isOpen ? `at least ${formatNumber(low)}` : formatNumber(low)
  if (low === 0 && !isOpen) return `up to ${formatNumber(high)}`
  return `from ${formatNumber(low)} to ${formatNumber(high)}${isOpen ? ' or more' : ''}`
}

/** A sum as its policy gives it: the range where that is the policy, else its one best number. */
export const describeSum = (sum: Sum, policy: Policy): string =>
  policy === 'range' ? describeRange(sum) : formatNumber(sum.best)

/** Measures whose label does not read on after "reported". */
const WORDS: Readonly<Partial<Record<Measure, string>>> = {
  casualties: 'killed or injured',
  strength: 'to have taken part',
  missing: 'missing',
}

/** What is summed up, after the number: "people reported killed", "items of materiel reported seized". */
export const describeSummed = (measure: Measure): string => {
  const { domain, label } = MEASURES[measure]
  const counted = domain === 'people' ? 'people' : 'items of materiel'
  return `${counted} reported ${WORDS[measure] ?? label.toLowerCase()}`
}
