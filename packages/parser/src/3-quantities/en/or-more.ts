import { matchPhrase, type QuantityRule } from '../bound.ts'
import type { QuantityValue } from '../quantity.ts'
import { readAmount } from '../read-amount.ts'
import { AMOUNT_STARTS } from './number-words.ts'

type Bound = (value: number) => Omit<QuantityValue, 'unit'>
const atLeast: Bound = (value) => ({ low: value, high: null, qualifier: 'at-least' })
const atMost: Bound = (value) => ({ low: null, high: value, qualifier: 'up-to' })
const near: Bound = (value) => ({ low: value, high: value, qualifier: 'approximately' })

const ENDINGS: readonly (readonly [readonly string[], Bound])[] = [
  [['or', 'more'], atLeast],
  [['or', 'possibly', 'more'], atLeast],
  [['+'], atLeast],
  [['-', 'plus'], atLeast],
  [['plus'], atLeast],
  [['at', 'least'], atLeast],
  [['at', 'a', 'minimum'], atLeast],
  [['at', 'most'], atMost],
  [['at', 'the', 'most'], atMost],
  [['or', 'fewer'], atMost],
  [['or', 'less'], atMost],
  [['or', 'so'], near],
  [['-', 'odd'], near],
  [['odd'], near],
  [['-', 'some'], near],
]

/** Bounds worded after the figure: "15 or more", "50+", "twenty or so", "40-odd", "20 at most". */
export const orMore: QuantityRule = {
  name: 'quantities/or-more',
  starts: AMOUNT_STARTS,
  read: (below, at) => {
    const cardinal = readAmount(below, at)
    if (!cardinal) return undefined
    for (const [words, bound] of ENDINGS) {
      const end = matchPhrase(below.tokens.folded, cardinal.end, words)
      if (end > 0) return { end, value: { ...bound(cardinal.value), unit: cardinal.unit } }
    }
    return undefined
  },
}
