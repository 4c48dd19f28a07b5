import { BARE_MAGNITUDES, MAGNITUDES, SMALL_NUMBERS } from './en/number-words.ts'
import { endOfSentence } from './end-of-sentence.ts'
import type { Maskable } from './quantity.ts'

export interface NumberWords {
  readonly end: number
  readonly value: number
  /** True for "a hundred", "over thousand": a round word with nothing behind it. */
  readonly round: boolean
}

/** The value of one word below a hundred: "five", "twenty-one"; undefined for any other word. */
export const wordValue = (word: string): number | undefined => {
  const plain = SMALL_NUMBERS.get(word)
  if (plain !== undefined) return plain
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return undefined
  const tens = SMALL_NUMBERS.get(word.slice(0, hyphen))
  const ones = SMALL_NUMBERS.get(word.slice(hyphen + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

/** "thousand", "lakh"; the letters "m" and "k" multiply only where they are glued to a numeral. */
export const magnitudeOf = (word: string): number | undefined => (word.length > 1 ? MAGNITUDES.get(word) : undefined)

/** Whether a word below a hundred can go on a larger number: "twenty five", "hundred twenty", "two thousand six". */
const fits = (total: number, current: number, more: number): boolean =>
  current === 0 ? total > 0 : current % 100 === 0 ? more < 100 : current % 100 >= 20 && current % 10 === 0 && more < 10

const readFirst = (folded: readonly string[], at: number): NumberWords | undefined => {
  const word = folded[at] ?? ''
  const value = wordValue(word)
  if (value !== undefined) return { end: at + 1, value, round: false }
  if (word === 'a' && magnitudeOf(folded[at + 1] ?? '') !== undefined) return { end: at + 1, value: 1, round: true }
  return BARE_MAGNITUDES.has(word) && folded[at + 1] !== 'of' ? { end: at, value: 1, round: true } : undefined
}

/** Where a word that goes on a number stands: at `end`, or behind an "and"; -1 when none does. */
const nextPart = (folded: readonly string[], end: number, total: number, current: number): number => {
  const linked = folded[end] === 'and' && (total + current) % 100 === 0
  const at = linked ? end + 1 : end
  const more = wordValue(folded[at] ?? '')
  if (more === undefined || !fits(total, current, more)) return -1
  // "between one hundred and two hundred": the figure behind "and" is one of its own.
  return linked && folded[at + 1] === 'hundred' ? -1 : at
}

/** Reads "one hundred and twenty-one", "two thousand three hundred", "twenty five", "a hundred", "two lakh". */
export const readNumberWords = (below: Maskable, at: number): NumberWords | undefined => {
  const { folded } = below.tokens
  const limit = endOfSentence(below, at)
  const first = readFirst(folded, at)
  if (!first) return undefined
  let { end, value: current, round } = first
  let total = 0
  let last = Infinity
  let sound = first
  while (end < limit) {
    const magnitude = magnitudeOf(folded[end] ?? '')
    if (magnitude === 100 && current > 0 && current < 100) current *= 100
    else if (magnitude !== undefined && magnitude > 100) {
      // "two million three thousand" goes down; "two thousand two thousand" is two figures.
      if (current > 0 ? magnitude >= last : magnitude <= last) return sound
      total = current > 0 ? total + current * magnitude : total * magnitude
      current = 0
      last = magnitude
      sound = { end: end + 1, value: total, round }
    } else {
      const part = nextPart(folded, end, total, current)
      if (part < 0 || part >= limit) break
      current += wordValue(folded[part] ?? '') ?? 0
      end = part
      round = false
    }
    end += 1
  }
  return { end, value: total + current, round }
}
