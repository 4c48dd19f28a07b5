import { rememberStretch } from '../engine/remember-stretch.ts'
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

/** Reads the word that stands from `start` to `end` as it is written: its folded form, its case, its digits. */
export const readWord = rememberStretch((written): WrittenWord => {
  const folded = fold(written)
  return { kind: /\d/.test(written) ? MIXED : WORD, letterCase: caseOf(written, folded), word: wordOf(folded) }
})

/** Reads a numeral, with or without letters, by its folded form. */
export const readPlain = rememberStretch((written): Word => wordOf(fold(written)))

/** Reads a mark, which is never folded. */
export const readMark = rememberStretch((written): Word => wordOf(written))
