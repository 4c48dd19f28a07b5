import type { Measured } from '../../3-quantities/quantity.ts'
import type { Anchors } from './anchor.ts'
import { parts } from './days.ts'
import { type Found, onDay } from './found.ts'
import { weekdayOf } from './read-weekday.ts'

/** How many days before publication a report tells of that no "on Sunday" in a witness’s words can be counted back from. */
const LONG_AGO = 14

/** How many words before a weekday the quotation may open. */
const WITHIN = 40

/**
 * Whether a word stands in a quotation: one that opened shortly before it in its paragraph, or, where both marks are alike,
 * in its sentence.
 */
const isQuoted = ({ tokens: { folded, sentence }, sentences }: Measured, at: number): boolean => {
  const paragraph = sentences[sentence[at] ?? 0]?.paragraph
  let straight = 0
  for (let here = at - 1; here >= Math.max(0, at - WITHIN); here -= 1) {
    const word = folded[here]
    if (word === '”' || sentences[sentence[here] ?? 0]?.paragraph !== paragraph) break
    if (word === '“') return true
    if (word === '"' && sentence[here] === sentence[at]) straight += 1
  }
  return straight % 2 === 1
}

/**
 * "On 12 October soldiers killed 38. “On Sunday we found 15 bodies,” she said": a witness of what is long past counts from
 * it, and not from the day the report came out; so do all in a report that has told of no later day.
 */
export const readRecalled = (
  measured: Measured,
  at: number,
  today: number | null,
  { day, latest }: Anchors,
): { readonly end: number; readonly found: Found } | undefined => {
  if (today === null || day === null || latest === null || today - latest < LONG_AGO) return undefined
  const { folded } = measured.tokens
  const weekday = weekdayOf(folded[at] ?? '')
  if (weekday === undefined || folded[at - 1] !== 'on' || !isQuoted(measured, at)) return undefined
  return { end: at + 1, found: onDay(day + ((weekday - parts(day).weekday + 7) % 7)) }
}
