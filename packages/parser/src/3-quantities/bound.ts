import type { AnchoredRule } from '../engine/anchored-rule.ts'
import { readAmount } from './read-amount.ts'
import type { Maskable, QuantityValue } from './quantity.ts'

export type QuantityRule = AnchoredRule<Maskable, QuantityValue>

/** The index of the token after a phrase that stands at `at`, or -1. */
export const matchPhrase = (folded: readonly string[], at: number, phrase: readonly string[]): number => {
  for (let step = 0; step < phrase.length; step += 1) if (folded[at + step] !== phrase[step]) return -1
  return at + phrase.length
}

const splitPhrases = (phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)

/** Words that may stand between a bound and its figure: "at least another 20", "more than some 40". */
const FILLERS: ReadonlySet<string> = new Set([
  'another',
  'a',
  'further',
  'additional',
  'the',
  'some',
  'about',
  'estimated',
  'an',
])

const readAfterFillers = (below: Maskable, at: number): ReturnType<typeof readAmount> => {
  for (let from = at; from < at + 3; from += 1) {
    const amount = readAmount(below, from)
    if (amount) return amount
    if (!FILLERS.has(below.tokens.folded[from] ?? '')) return undefined
  }
  return undefined
}

/** A rule for a bound worded before its figure: "at least 20". `bound` turns the figure into the bounds. */
export const boundBefore = (
  name: `quantities/${string}`,
  phrases: readonly string[],
  bound: (value: number) => Omit<QuantityValue, 'unit'>,
): QuantityRule => {
  const split = splitPhrases(phrases)
  return {
    name,
    starts: [...new Set(split.map((phrase) => phrase[0] ?? ''))],
    read: (below, at) => {
      for (const phrase of split) {
        const after = matchPhrase(below.tokens.folded, at, phrase)
        if (after < 0) continue
        const amount = readAfterFillers(below, after)
        if (amount) return { end: amount.end, value: { ...bound(amount.value), unit: amount.unit } }
      }
      return undefined
    },
  }
}

/** One more than a whole number; a weight or volume ("more than 1.5 tonnes") has no next value. */
export const above = (value: number): number => (Number.isInteger(value) ? value + 1 : value)
export const below = (value: number): number => (Number.isInteger(value) ? Math.max(0, value - 1) : value)
