import type { QuantityRule } from '../bound.ts'
import { matchPhrase } from '../match-phrase.ts'
import type { Maskable } from '../quantity.ts'
import { readAmount } from '../read-amount.ts'

const PHRASES: readonly (readonly string[])[] = [
  'as many',
  'an equal number of',
  'an equal number',
  'the same number of',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)
const FARTHEST = 14

/** The last figure of the sentence before a token; undefined where there is none, or a unit stands with it. */
const lastBefore = (below: Maskable, at: number): number | undefined => {
  const { sentence } = below.tokens
  for (let here = at - 1; here >= 0 && here > at - FARTHEST && sentence[here] === sentence[at]; here -= 1) {
    const amount = readAmount(below, here)
    if (!amount) continue
    // "two hundred" begins with "two"
    const whole = readAmount(below, here - 1)
    const figure = whole && whole.end >= amount.end ? whole : amount
    return figure.unit === null && figure.value > 1 ? figure.value : undefined
  }
  return undefined
}

/** "Fourteen were killed and as many wounded": the figure told before; "as many as 14" bounds one, and "twice as many" is another. */
export const asMany: QuantityRule = {
  name: 'quantities/as-many',
  starts: ['as', 'an', 'the'],
  next: (first) => (next) => (first === 'as' ? next === 'many' : /^(equal|same)$/.test(next)),
  read: (below, at) => {
    const { folded } = below.tokens
    if (/^(twice|times|half|thrice|almost|nearly)$/.test(folded[at - 1] ?? '')) return undefined
    for (const phrase of PHRASES) {
      const end = matchPhrase(folded, at, phrase)
      if (end < 0 || folded[end] === 'as') continue
      const value = lastBefore(below, at)
      return value === undefined
        ? undefined
        : { end, value: { low: value, high: value, qualifier: 'exact', unit: null } }
    }
    return undefined
  },
}
