import type { Qualifier } from '@reportedly/schema'
import { splitSentences } from '../1-sentences/split-sentences.ts'
import { tokenize } from '../2-tokens/tokenize.ts'
import type { Found } from '../engine/rule.ts'
import { findQuantities } from './find-quantities.ts'
import type { Measured } from './quantity.ts'

interface ReadQuantity {
  readonly text: string
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly unit: string | null
  readonly rule: string
}

interface ReadMask {
  readonly text: string
  readonly kind: string
  readonly rule: string
}

/** The third layer of a bare text, for tests. */
export const measure = (text: string): Measured =>
  findQuantities(tokenize(splitSentences({ id: 'r1', title: null, text, publishedAt: null, publisher: null })))

const textOf = ({ text, tokens }: Measured, { first, end }: Found<unknown>): string =>
  text.slice(tokens.start[first], tokens.end[end - 1])

/** The figures that stand in a text, in its order, each with the words it was read from. */
export const quantitiesOf = (text: string): readonly ReadQuantity[] => {
  const measured = measure(text)
  return measured.quantities.map((found) => ({ text: textOf(measured, found), ...found.value, rule: found.rule }))
}

/** What stands masked in a text, in its order. */
export const masksOf = (text: string): readonly ReadMask[] => {
  const measured = measure(text)
  return measured.masks.map((found) => ({ text: textOf(measured, found), kind: found.value, rule: found.rule }))
}
