import { NUMBER, type Tokens } from '../2-tokens/tokenize.ts'
import { endOfSentence } from './end-of-sentence.ts'
import type { Maskable } from './quantity.ts'

export interface Numeral {
  readonly end: number
  readonly value: number
}

const PLAIN = /^\d+(\.\d+)?$/
/** Thousands by commas, or as in South Asia: "1,200", "12,34,567". */
const GROUPED = /^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/
const SWISS = /^\d{1,3}('\d{3})+(\.\d+)?$/
/** Thousands by dots are only certain when there are two groups of them. */
const DOTTED = /^\d{1,3}(\.\d{3}){2,}$/

/** "20" is 20, "1,200" is 1200, "1.5" is 1.5, "1.234.567" is 1234567; NaN for "1.2.3" or "3,4". */
export const parseNumeral = (numeral: string): number => {
  if (PLAIN.test(numeral)) return Number(numeral)
  if (GROUPED.test(numeral)) return Number(numeral.replaceAll(',', ''))
  if (SWISS.test(numeral)) return Number(numeral.replaceAll("'", ''))
  return DOTTED.test(numeral) ? Number(numeral.replaceAll('.', '')) : Number.NaN
}

const CARRIAGE_RETURN = 13

const areOneSpaceApart = ({ tokens, text }: Maskable, at: number): boolean => {
  const gap = tokens.end[at] ?? 0
  return tokens.start[at + 1] === gap + 1 && text.charCodeAt(gap) > CARRIAGE_RETURN
}

/** "12 500-pound bombs", "3 122 mm rockets": the second numeral goes with what stands behind it. */
const belongsBehind = ({ folded, kind, start, end }: Tokens, at: number): boolean =>
  folded[at + 1] === 'mm' || (folded[at + 1] === '-' && start[at + 1] === end[at] && kind[at + 2] !== NUMBER)

const MOST_GROUPS = 4

/** Reads digits, joining "3 400" where single spaces part groups of three. */
export const readNumeral = (below: Maskable, at: number): Numeral | undefined => {
  const { tokens, maskOf } = below
  const limit = endOfSentence(below, at)
  let digits = tokens.folded[at] ?? ''
  let end = at + 1
  while (
    /^\d{1,3}$|^\d{4,}$/.test(digits) &&
    (end > at + 1 || digits.length <= 3) &&
    end < Math.min(limit, at + MOST_GROUPS) &&
    tokens.kind[end] === NUMBER &&
    maskOf[end] === 0 &&
    /^\d{3}$/.test(tokens.folded[end] ?? '') &&
    areOneSpaceApart(below, end - 1) &&
    !belongsBehind(tokens, end)
  ) {
    digits += tokens.folded[end] ?? ''
    end += 1
  }
  const value = parseNumeral(digits)
  return Number.isNaN(value) ? undefined : { end, value }
}
