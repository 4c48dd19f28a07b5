import { matchPhrase, type QuantityRule } from '../bound.ts'
import { NUMBER } from '../../2-tokens/tokenize.ts'
import type { Maskable, QuantityValue } from '../quantity.ts'
import { magnitudeOf, wordValue } from '../read-number-words.ts'
import { readAmount } from '../read-amount.ts'
import { nextInFigure } from '../read-cardinal.ts'
import { AMOUNT_STARTS, BARE_MAGNITUDES, SMALL_NUMBERS } from './number-words.ts'

type Bound = (value: number) => Omit<QuantityValue, 'unit'>
const atLeast: Bound = (value) => ({ low: value, high: null, qualifier: 'at-least' })
const atMost: Bound = (value) => ({ low: null, high: value, qualifier: 'up-to' })
const near: Bound = (value) => ({ low: value, high: value, qualifier: 'approximately' })

const ENDINGS: readonly (readonly [readonly string[], Bound])[] = [
  [['or', 'more'], atLeast],
  [['or', 'possibly', 'more'], atLeast],
  [['+'], atLeast],
  [['-', 'plus'], atLeast],
  [['and', 'counting'], atLeast],
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

/** "forty-odd", "fifty-plus": a number word and its bound in one token. */
const SUFFIXES: ReadonlyMap<string, Bound> = new Map([
  ['odd', near],
  ['some', near],
  ['something', near],
  ['plus', atLeast],
])
const COMPOUNDS = [...SMALL_NUMBERS.keys(), ...BARE_MAGNITUDES, 'dozen'].flatMap((word) =>
  [...SUFFIXES.keys()].map((suffix) => `${word}-${suffix}`),
)

const readCompound = (word: string): Omit<QuantityValue, 'unit'> | undefined => {
  const hyphen = word.lastIndexOf('-')
  const bound = SUFFIXES.get(word.slice(hyphen + 1))
  if (hyphen < 0 || !bound) return undefined
  const number = word.slice(0, hyphen)
  const value = number === 'dozen' ? 12 : (wordValue(number) ?? magnitudeOf(number))
  return value === undefined ? undefined : bound(value)
}

const isIncrease = ({ tokens }: Maskable, at: number): boolean =>
  tokens.folded[at] === '+' && tokens.kind[at + 1] === NUMBER && tokens.start[at + 1] === tokens.end[at]

/** Bounds worded after the figure: "15 or more", "50+", "twenty or so", "40-odd", "20 at most". */
export const orMore: QuantityRule = {
  name: 'quantities/or-more',
  starts: [...AMOUNT_STARTS, ...COMPOUNDS],
  next: nextInFigure,
  read: (below, at) => {
    const compound = readCompound(below.tokens.folded[at] ?? '')
    if (compound) return { end: at + 1, value: { ...compound, unit: null } }
    const cardinal = readAmount(below, at)
    // "1,200 +12": a day's increase behind a sum.
    if (!cardinal || isIncrease(below, cardinal.end)) return undefined
    for (const [words, bound] of ENDINGS) {
      const end = matchPhrase(below.tokens.folded, cardinal.end, words)
      if (end > 0) return { end, value: { ...bound(cardinal.value), unit: cardinal.unit } }
    }
    return undefined
  },
}
