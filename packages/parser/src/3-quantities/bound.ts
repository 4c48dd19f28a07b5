import type { AnchoredRule } from '../engine/anchored-rule.ts'
import { indexPhrases, matchPhrase, nextInPhrases, splitPhrases } from './match-phrase.ts'
import type { Maskable, QuantityValue } from './quantity.ts'
import { readAmount } from './read-amount.ts'
import { type Range, readRange } from './read-range.ts'

export { matchPhrase } from './match-phrase.ts'

export type QuantityRule = AnchoredRule<Maskable, QuantityValue>

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

const MOST_FILLERS = 2

/** The figure or the pair of figures behind a bound: "at least 20", "up to 15-20". */
const readAfterFillers = (below: Maskable, at: number): Range | undefined => {
  for (let from = at; from <= at + MOST_FILLERS; from += 1) {
    const range = readRange(below, from)
    if (range) return range
    const amount = readAmount(below, from)
    if (amount) return { end: amount.end, low: amount.value, high: amount.value, unit: amount.unit }
    if (!FILLERS.has(below.tokens.folded[from] ?? '')) return undefined
  }
  return undefined
}

const TAKES_OVER =
  /^(hand|turn|take|sign|bring|cross|fly|run|roll|knock|look|win|carry|boil|mull)(s|ed|ing|ned|ning)?$|^(took|taken|taking|brought|flew|flown|ran)$/

/** "owned up to ten dead", "adds up to 40" */
const TAKES_UP_TO = /^(own|fess|face|add|live|sum)(s|ed|d|ing)?$|^(adding|summing|facing|living|summed)$/

/** "handed over 390 prisoners": the word belongs to its verb and bounds nothing. */
const isParticle = ({ tokens }: Maskable, at: number): boolean =>
  (tokens.folded[at] === 'over' && TAKES_OVER.test(tokens.folded[at - 1] ?? '')) ||
  (tokens.folded[at] === 'up' && TAKES_UP_TO.test(tokens.folded[at - 1] ?? ''))

/**
 * A rule for a bound worded before its figure: "at least 20". `bound` turns the figure, or the ends of a pair, into
 * the bounds.
 */
export const boundBefore = (
  name: `quantities/${string}`,
  phrases: readonly string[],
  bound: (low: number, high: number) => Omit<QuantityValue, 'unit'>,
): QuantityRule => {
  const words = splitPhrases(phrases)
  const byFirst = indexPhrases(words)
  return {
    name,
    starts: [...byFirst.keys()],
    next: nextInPhrases(words),
    read: (below, at) => {
      for (const phrase of byFirst.get(below.tokens.folded[at] ?? '') ?? []) {
        const after = matchPhrase(below.tokens.folded, at, phrase)
        if (after < 0 || isParticle(below, at)) continue
        const found = readAfterFillers(below, after)
        if (found) return { end: found.end, value: { ...bound(found.low, found.high), unit: found.unit } }
      }
      return undefined
    },
  }
}

/** One more than a whole number; a weight or volume ("more than 1.5 tonnes") has no next value. */
export const above = (value: number): number => (Number.isInteger(value) ? value + 1 : value)
export const below = (value: number): number => (Number.isInteger(value) ? Math.max(0, value - 1) : value)
