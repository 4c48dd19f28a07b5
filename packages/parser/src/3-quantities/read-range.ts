import { magnitudeOf } from './read-number-words.ts'
import type { Maskable } from './quantity.ts'
import { type Amount, readAmount } from './read-amount.ts'

export interface Range {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly unit: string | null
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const DOZEN = 12

/** "2-3,000" shares the thousands of its second figure; "2 to 3 million" and "two to three dozen" their last word. */
const shareScale = (low: number, high: number, lastWord: string): number => {
  if (low >= high) return low
  const scale = /^dozens?$/.test(lastWord) ? DOZEN : magnitudeOf(lastWord)
  if (scale !== undefined && low < 1000 && low * scale < high) return low * scale
  return low < 10 && high >= 1000 && high % 1000 === 0 && high / 1000 > low ? low * 1000 : low
}

const isTight = ({ tokens }: Maskable, joiner: number): boolean =>
  tokens.start[joiner] === tokens.end[joiner - 1] && tokens.start[joiner + 1] === tokens.end[joiner]

/** Whether the token at `at` joins two figures to a range; "and" does so only behind "between". */
const joins = (below: Maskable, at: number, afterBetween: boolean): boolean => {
  const joiner = below.tokens.folded[at] ?? ''
  if (joiner === 'and') return afterBetween
  return joiner === 'to' || joiner === 'or' || (DASHES.has(joiner) && isTight(below, at))
}

/** A word of change between two figures is no range, nor is "one or twenty". */
const isPlausible = (low: number, high: number, joiner: string): boolean =>
  low < high && (joiner !== 'or' || high <= low * 3)

/** Reads two figures that bound one count: "20 to 30", "20–30", "four or five", "2-3,000". */
export const readRange = (below: Maskable, at: number, afterBetween = false): Range | undefined => {
  const first = readAmount(below, at)
  // "raised the toll by eight to 43": the change, and what it came to.
  if (first && below.tokens.folded[first.end] === 'to' && below.tokens.folded[at - 1] === 'by') return undefined
  if (!first || !joins(below, first.end, afterBetween)) return undefined
  const second = readAmount(below, first.end + 1)
  if (!second || below.tokens.sentence[second.end - 1] !== below.tokens.sentence[at]) return undefined
  const { folded } = below.tokens
  const low = shareScale(first.value, second.value, lastWord(folded, second))
  if (!isPlausible(low, second.value, folded[first.end] ?? '')) return undefined
  return { end: second.end, low, high: second.value, unit: second.unit ?? first.unit }
}

/** The word that scales a figure: its last, or the last before its unit ("2 to 3 million rupees"). */
const lastWord = (folded: readonly string[], { end, unit }: Amount): string => {
  const last = folded[end - 1] ?? ''
  return unit !== null && magnitudeOf(last) === undefined ? (folded[end - 2] ?? '') : last
}
