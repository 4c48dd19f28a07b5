import { remember } from '../engine/remember.ts'
import { type Word, wordOf } from '../engine/word.ts'
import { CAPITALISED, LOWER, MIXED, UPPER, WORD } from './tokens.ts'

/** What the letters of a word say by themselves. */
export interface WrittenWord {
  readonly kind: number
  readonly letterCase: number
  readonly word: Word
}

const caseOf = (word: string, folded: string): number => {
  if (word === folded) return LOWER
  const first = word.charAt(0)
  // "al-Qaeda", "el-Sisi": the name begins behind the article.
  if (first === first.toLowerCase()) return /^\p{Ll}{1,3}-\p{Lu}/u.test(word) ? CAPITALISED : LOWER
  return word.length > 1 && word === word.toUpperCase() ? UPPER : CAPITALISED
}

/** Lower case, with one kind of apostrophe and hyphen, and without soft hyphens. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase()
  if (!/[’ʼ‐‑\u00ad]/.test(lower)) return lower
  return lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replaceAll('\u00ad', '')
}

/** Reads a word as it is written: its folded form, its case, and whether digits are part of it. */
export const readWord = remember((word: string): WrittenWord => {
  const folded = fold(word)
  return { kind: /\d/.test(word) ? MIXED : WORD, letterCase: caseOf(word, folded), word: wordOf(folded) }
})
