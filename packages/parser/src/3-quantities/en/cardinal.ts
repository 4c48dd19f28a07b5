import type { QuantityRule } from '../bound.ts'
import { readAmount } from '../read-amount.ts'
import { nextInFigure } from '../read-cardinal.ts'
import { AMOUNT_STARTS } from './number-words.ts'

/** A bare figure: "80", "six", "1.2 million", "(31)"; "a dozen" and other round words are approximate. */
export const cardinal: QuantityRule = {
  name: 'quantities/cardinal',
  starts: AMOUNT_STARTS,
  next: nextInFigure,
  read: (below, at) => {
    const read = readAmount(below, at)
    if (!read) return undefined
    const qualifier = read.round ? 'approximately' : 'exact'
    return { end: read.end, value: { low: read.value, high: read.value, qualifier, unit: read.unit } }
  },
}
