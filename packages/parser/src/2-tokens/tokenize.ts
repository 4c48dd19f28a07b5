import type { Split } from '../1-sentences/split-sentences.ts'

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
  /** The token in lower case with its apostrophes straight; the text itself is never changed. */
  readonly folded: readonly string[]
  /** The sentence each token stands in. */
  readonly sentence: Int32Array
}

export interface SentenceTokens {
  readonly first: number
  readonly end: number
  /** True when the sentence is set in capitals, so that capitals say nothing. */
  readonly upperCase: boolean
}

/** The second layer: the words, numbers and marks of each sentence. */
export interface Tokenized extends Split {
  readonly tokens: Tokens
  /** Half-open token range of each sentence, in the order of `sentences`. */
  readonly ranges: readonly SentenceTokens[]
}

const CODE_0 = 48
const CODE_9 = 57
const isDigit = (code: number): boolean => code >= CODE_0 && code <= CODE_9
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const UNICODE_LETTER = /\p{L}|\p{M}/u
const isLetter = (code: number): boolean =>
  isAsciiLetter(code) ||
  (code > 127 && code !== 160 && !isPunctuation(code) && UNICODE_LETTER.test(String.fromCharCode(code)))
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009 || code === 0xfeff
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

/** Where a number that starts at `at` ends: digits, with commas or dots only between digits. */
const endOfNumber = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) end += 1
    else if ((code === 44 || code === 46) && end > at && isDigit(text.charCodeAt(end + 1)) && end + 1 < limit) end += 1
    else break
  }
  return end
}

/** Where a word that starts at `at` ends, hyphens and apostrophes between letters included. */
const endOfWord = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) {
      end += 1
      continue
    }
    const next = end + 1 < limit ? text.charCodeAt(end + 1) : 0
    const inner = end > at && (isLetter(next) || isDigit(next))
    if (isHyphen(code) && inner) end += 1
    else if (isApostrophe(code) && inner && isLetter(next) && !isPossessive(text, end, limit)) end += 1
    // "U.S.", "a.m.": a dot between single letters.
    else if (code === 46 && isLetter(text.charCodeAt(end - 1)) && isDotted(text, at, end, limit)) end += 1
    else break
  }
  return end
}

const isPossessive = (text: string, apostrophe: number, limit: number): boolean => {
  const letter = text.charCodeAt(apostrophe + 1)
  if (letter !== 115 && letter !== 83) return false
  const after = apostrophe + 2 < limit ? text.charCodeAt(apostrophe + 2) : 32
  return !isLetter(after) && !isDigit(after)
}

const isDotted = (text: string, start: number, dot: number, limit: number): boolean => {
  if (dot - start !== 1 && text.charCodeAt(dot - 2) !== 46) return false
  const next = dot + 1 < limit ? text.charCodeAt(dot + 1) : 0
  const afterNext = dot + 2 < limit ? text.charCodeAt(dot + 2) : 0
  return (isLetter(next) && !isLetter(afterNext)) || (dot - start > 1 && !isLetter(next) && !isDigit(next))
}

const caseOf = (word: string, folded: string): number => {
  if (word === folded) return LOWER
  const first = word.charAt(0)
  if (first === first.toLowerCase()) return LOWER
  return word.length > 1 && word === word.toUpperCase() ? UPPER : CAPITALISED
}

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Grows columns by doubling, so that a long text costs a constant amount a token. */
class Columns {
  count = 0
  private start = new Int32Array(256)
  private end = new Int32Array(256)
  private kind = new Uint8Array(256)
  private letterCase = new Uint8Array(256)
  private sentence = new Int32Array(256)
  private readonly folded: string[] = []

  add(start: number, end: number, kind: number, letterCase: number, folded: string, sentence: number): void {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.kind[this.count] = kind
    this.letterCase[this.count] = letterCase
    this.sentence[this.count] = sentence
    this.folded.push(folded)
    this.count += 1
  }

  private grow(): void {
    const wider = <Column extends Int32Array | Uint8Array>(column: Column, next: Column): Column => {
      next.set(column)
      return next
    }
    const size = this.count * 2
    this.start = wider(this.start, new Int32Array(size))
    this.end = wider(this.end, new Int32Array(size))
    this.kind = wider(this.kind, new Uint8Array(size))
    this.letterCase = wider(this.letterCase, new Uint8Array(size))
    this.sentence = wider(this.sentence, new Int32Array(size))
  }

  finish(): Tokens {
    const { count, start, end, kind, letterCase, folded, sentence } = this
    return { count, start, end, kind, letterCase, folded, sentence }
  }
}

const addToken = (columns: Columns, text: string, at: number, limit: number, sentence: number): number => {
  const code = text.charCodeAt(at)
  const calibre = code === 46 && isDigit(text.charCodeAt(at + 1)) && at + 1 < limit
  if (isDigit(code) || calibre) {
    const numberEnd = endOfNumber(text, calibre ? at + 1 : at, limit)
    const after = numberEnd < limit ? text.charCodeAt(numberEnd) : 0
    // ".50-caliber" is one model; "300-strong" is a figure with its noun.
    const joined = isLetter(after) || (calibre && isHyphen(after))
    const end = joined ? endOfWord(text, numberEnd, limit) : numberEnd
    columns.add(at, end, joined || calibre ? MIXED : NUMBER, LOWER, fold(text.slice(at, end)), sentence)
    return end
  }
  if (isLetter(code)) {
    const end = endOfWord(text, at, limit)
    const word = text.slice(at, end)
    const folded = fold(word)
    columns.add(at, end, /\d/.test(word) ? MIXED : WORD, caseOf(word, folded), folded, sentence)
    return end
  }
  if (isApostrophe(code) && at > 0 && isLetter(text.charCodeAt(at - 1)) && isPossessive(text, at, limit)) {
    columns.add(at, at + 2, MARK, LOWER, "'s", sentence)
    return at + 2
  }
  const mark = isApostrophe(code) || code === 0x2018 ? "'" : (text[at] ?? '')
  columns.add(at, at + 1, MARK, LOWER, mark, sentence)
  return at + 1
}

const isUpperCase = (columns: Tokens, first: number, end: number): boolean => {
  let upper = 0
  let lower = 0
  for (let at = first; at < end; at += 1) {
    if (columns.kind[at] !== WORD) continue
    if (columns.letterCase[at] === UPPER) upper += 1
    else if (columns.letterCase[at] === LOWER) lower += 1
  }
  return upper > 3 && upper > lower * 4
}

/** Cuts each sentence into words, numbers and marks in one pass over its characters. */
export const tokenize = (split: Split): Tokenized => {
  const { text, sentences } = split
  const columns = new Columns()
  const bounds: { first: number; end: number }[] = []
  for (const [index, sentence] of sentences.entries()) {
    const first = columns.count
    let at = sentence.start
    while (at < sentence.end) {
      if (isSpace(text.charCodeAt(at))) at += 1
      else at = addToken(columns, text, at, sentence.end, index)
    }
    bounds.push({ first, end: columns.count })
  }
  const tokens = columns.finish()
  const ranges = bounds.map(({ first, end }) => ({ first, end, upperCase: isUpperCase(tokens, first, end) }))
  return { ...split, tokens, ranges }
}
