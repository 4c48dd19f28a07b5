import type { Word } from '../engine/word.ts'

export const WORD = 1
export const NUMBER = 2
/** Letters and digits in one: "AK-47", "7.62mm", "8th". */
export const MIXED = 3
export const MARK = 4

export const LOWER = 0
export const CAPITALISED = 1
export const UPPER = 2

/** The tokens of a report as parallel columns; token n is the n-th row of each. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** LOWER, CAPITALISED (first letter) or UPPER (all of two letters or more). */
  readonly letterCase: Uint8Array
  /** The token in lower case with its apostrophes and hyphens straight; the text itself is never changed. */
  readonly folded: readonly string[]
  /** The same, with what the lexicons of the rooms above have been asked of it. */
  readonly words: readonly Word[]
  /** The sentence each token stands in. */
  readonly sentence: Int32Array
}
