import { MARK, NUMBER, type Tokens } from '../2-tokens/tokenize.ts'
import { MAGNITUDES, SMALL_NUMBERS } from './en/number-words.ts'
import type { Maskable } from './quantity.ts'

export interface Cardinal {
  readonly end: number
  readonly value: number
  /** True for "a dozen", "half a dozen", "a couple", "a hundred": round words rather than counts. */
  readonly round: boolean
}

const PLAIN = /^\d+$/
const GROUPED = /^\d{1,3}(,\d{2,3})+(\.\d+)?$/
const DECIMAL = /^\d+\.\d+$/

/** "20" is 20, "1,200" is 1200, "1.5" is 1.5; NaN for "1.2.3" or "3,4". */
const parseNumeral = (numeral: string): number => {
  if (PLAIN.test(numeral) || DECIMAL.test(numeral)) return Number(numeral)
  return GROUPED.test(numeral) ? Number(numeral.replaceAll(',', '')) : Number.NaN
}

const areOneSpaceApart = (tokens: Tokens, at: number): boolean => tokens.start[at + 1] === (tokens.end[at] ?? 0) + 1

/** Reads digits, joining "3 400" where single spaces part groups of three. */
const readNumeral = ({ tokens, maskOf }: Maskable, at: number): Cardinal | undefined => {
  let digits = tokens.folded[at] ?? ''
  let end = at + 1
  while (
    /^\d{1,3}$|^\d{4,}$/.test(digits) &&
    (end > at + 1 || digits.length <= 3) &&
    tokens.kind[end] === NUMBER &&
    maskOf[end] === 0 &&
    /^\d{3}$/.test(tokens.folded[end] ?? '') &&
    areOneSpaceApart(tokens, end - 1)
  ) {
    digits += tokens.folded[end] ?? ''
    end += 1
  }
  const value = parseNumeral(digits)
  return Number.isNaN(value) ? undefined : { end, value, round: false }
}

const wordValue = (word: string): number | undefined => {
  const plain = SMALL_NUMBERS.get(word)
  if (plain !== undefined) return plain
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return undefined
  const tens = SMALL_NUMBERS.get(word.slice(0, hyphen))
  const ones = SMALL_NUMBERS.get(word.slice(hyphen + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

/** Reads "one hundred and twenty-one", "two thousand", "twenty five". */
const readWords = ({ tokens }: Maskable, at: number): Cardinal | undefined => {
  const { folded } = tokens
  let total = 0
  let current = wordValue(folded[at] ?? '')
  if (current === undefined) return undefined
  let end = at + 1
  for (;;) {
    const word = folded[end] ?? ''
    const more = wordValue(word)
    const magnitude = MAGNITUDES.get(word)
    if (magnitude === 100 && current < 100) current *= 100
    else if (magnitude !== undefined && word.length > 1) {
      total += current * magnitude
      current = 0
    } else if (more !== undefined && fits(current, more)) current += more
    else if (
      word === 'and' &&
      current >= 100 &&
      current % 100 === 0 &&
      (wordValue(folded[end + 1] ?? '') ?? 100) < 100
    ) {
      current += wordValue(folded[end + 1] ?? '') ?? 0
      end += 1
    } else break
    end += 1
  }
  return { end, value: total + current, round: false }
}

/** Whether a smaller number word can go on a larger one: "twenty five", "hundred twenty". */
const fits = (current: number, more: number): boolean =>
  (current % 100 === 0 && more < 100 && current > 0) || (current % 100 >= 20 && current % 10 === 0 && more < 10)

const multiply = ({ tokens }: Maskable, cardinal: Cardinal): Cardinal => {
  let { end, value } = cardinal
  for (;;) {
    const word = tokens.folded[end] ?? ''
    if (word === '-' && (tokens.folded[end + 1] === 'million' || tokens.folded[end + 1] === 'dozen')) end += 1
    const magnitude = MAGNITUDES.get(tokens.folded[end] ?? '')
    if (magnitude === undefined || (tokens.folded[end] ?? '').length < 2) break
    value *= magnitude
    end += 1
  }
  // 1.2 × 1,000,000 is not a whole number in floating point.
  return { ...cardinal, end, value: Math.round(value * 1e6) / 1e6 }
}

const readDozen = ({ tokens }: Maskable, at: number): Cardinal | undefined => {
  const [first, second, third] = [tokens.folded[at], tokens.folded[at + 1], tokens.folded[at + 2]]
  if (first === 'half' && (second === 'a' || second === 'the') && third === 'dozen')
    return { end: at + 3, value: 6, round: true }
  if ((first === 'a' || first === 'one') && second === 'half-dozen') return { end: at + 2, value: 6, round: true }
  if (first === 'half' && second === 'dozen') return { end: at + 2, value: 6, round: true }
  if ((first === 'a' || first === 'one') && second === 'dozen') return { end: at + 2, value: 12, round: true }
  if (first === 'a' && second === 'couple')
    return { end: tokens.folded[at + 2] === 'of' ? at + 3 : at + 2, value: 2, round: true }
  if (first === 'a' && (second === 'hundred' || second === 'thousand' || second === 'million'))
    return { end: at + 2, value: MAGNITUDES.get(second) ?? 0, round: true }
  return undefined
}

/** Reads a cardinal that begins at a token: digits, words, dozens; undefined where there is none or it is masked. */
export const readCardinal = (below: Maskable, at: number): Cardinal | undefined => {
  const { tokens, maskOf } = below
  if (at >= tokens.count || maskOf[at] !== 0) return undefined
  const word = tokens.folded[at] ?? ''
  if (tokens.kind[at] === NUMBER) {
    const numeral = readNumeral(below, at)
    return numeral && skipSpelledOut(below, multiply(below, numeral))
  }
  if (tokens.kind[at] === MARK) return readParenthesised(below, at)
  if (word === 'a' || word === 'half' || (word === 'one' && /dozen/.test(tokens.folded[at + 1] ?? '')))
    return readDozen(below, at)
  const words = readWords(below, at)
  if (!words) return undefined
  if (tokens.folded[words.end] === 'dozen') return { end: words.end + 1, value: words.value * 12, round: false }
  return multiply(below, words)
}

/** "3 (three) persons": bulletins spell a figure out behind itself. */
const skipSpelledOut = ({ tokens }: Maskable, cardinal: Cardinal): Cardinal => {
  const { end, value } = cardinal
  const spelled =
    tokens.folded[end] === '(' && tokens.folded[end + 2] === ')' && wordValue(tokens.folded[end + 1] ?? '') === value
  return spelled ? { ...cardinal, end: end + 3 } : cardinal
}

/** "(31)": a figure that stands alone in brackets, as some wires set them. */
const readParenthesised = (below: Maskable, at: number): Cardinal | undefined => {
  const { folded, kind } = below.tokens
  if (folded[at] !== '(' || kind[at + 1] !== NUMBER || folded[at + 2] !== ')') return undefined
  const inner = readNumeral(below, at + 1)
  return inner && { ...inner, end: at + 3 }
}
