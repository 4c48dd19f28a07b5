import type { Split } from '../1-sentences/split-sentences.ts'
import { isBlank } from '../engine/is-blank.ts'
import { isDigit } from '../engine/is-digit.ts'
import { wordOf } from '../engine/word.ts'
import { Columns } from './columns.ts'
import { isTitleCase } from './is-title-case.ts'
import { endOfNumber, endOfWord, isApostrophe, isLetter, isPossessive } from './token-extents.ts'
import { readMark, readPlain, readWord } from './read-word.ts'
import { LOWER, MARK, MIXED, NUMBER, type Tokens, UPPER, WORD } from './tokens.ts'

export { CAPITALISED, LOWER, MARK, MIXED, NUMBER, type Tokens, UPPER, WORD } from './tokens.ts'

export interface SentenceTokens {
  readonly first: number
  readonly end: number
  /** True when the sentence is set in capitals, or each of its words has one, so that capitals say nothing. */
  readonly upperCase: boolean
}

/** The second layer: the words, numbers and marks of each sentence. */
export interface Tokenized extends Split {
  readonly tokens: Tokens
  /** Half-open token range of each sentence, in the order of `sentences`. */
  readonly ranges: readonly SentenceTokens[]
}

const DOT = 46
/** Room for the tokens of a few words; of a text, a token every four characters are enough nearly always. */
const FEWEST = 16
const GENITIVE = wordOf("'s")
const APOSTROPHE = wordOf("'")

/** ".50 calibre": a dot that opens a decimal; the one in "No.47" or "fled...12" does not. */
const opensDecimal = (text: string, at: number, limit: number): boolean => {
  if (text.charCodeAt(at) !== DOT || at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false
  const before = at > 0 ? text.charCodeAt(at - 1) : 32
  return before !== DOT && !isLetter(before) && !isDigit(before)
}

const isPair = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && (text.codePointAt(at) ?? 0) > 0xffff

/** "army's", "U.N.'s", "the 1990's": the ending of a genitive is a token of its own. */
const endsGenitive = (text: string, at: number, limit: number): boolean => {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (isLetter(before) || isDigit(before) || before === DOT) &&
    isPossessive(text, at, limit)
  )
}

const addMark = (columns: Columns, text: string, at: number, limit: number, sentence: number): number => {
  if (endsGenitive(text, at, limit)) {
    columns.add(at, at + 2, MARK, LOWER, GENITIVE, sentence)
    return at + 2
  }
  const code = text.charCodeAt(at)
  const end = isPair(text, at, limit) ? at + 2 : at + 1
  columns.add(
    at,
    end,
    MARK,
    LOWER,
    isApostrophe(code) || code === 0x2018 ? APOSTROPHE : readMark(text, at, end),
    sentence,
  )
  return end
}

const addToken = (columns: Columns, text: string, at: number, limit: number, sentence: number): number => {
  const code = text.charCodeAt(at)
  const decimal = opensDecimal(text, at, limit)
  if (isDigit(code) || decimal) {
    const numberEnd = endOfNumber(text, decimal ? at + 1 : at, limit)
    // ".50-caliber" is one model; "300-strong" is a figure with its noun.
    const hyphen = decimal && !isDigit(code) && text.charCodeAt(numberEnd) === 45 ? 1 : 0
    const joined = numberEnd + hyphen < limit && isLetter(text.charCodeAt(numberEnd + hyphen))
    const end = joined ? endOfWord(text, numberEnd + hyphen, limit) : numberEnd
    columns.add(at, end, joined || decimal ? MIXED : NUMBER, LOWER, readPlain(text, at, end), sentence)
    return end
  }
  if (!isLetter(code)) return addMark(columns, text, at, limit, sentence)
  const end = endOfWord(text, at, limit)
  const { kind, letterCase, word } = readWord(text, at, end)
  columns.add(at, end, kind, letterCase, word, sentence)
  return end
}

const isUpperCase = (tokens: Tokens, first: number, end: number): boolean => {
  let upper = 0
  let lower = 0
  for (let at = first; at < end; at += 1) {
    if (tokens.kind[at] !== WORD) continue
    if (tokens.letterCase[at] === UPPER) upper += 1
    else if (tokens.letterCase[at] === LOWER) lower += 1
  }
  return upper > 3 && upper > lower * 4
}

/** Cuts each sentence into words, numbers and marks in one pass over its characters. */
export const tokenize = (split: Split): Tokenized => {
  const { text, sentences } = split
  const columns = new Columns((text.length >> 2) + FEWEST)
  const bounds: { first: number; end: number }[] = []
  for (const [index, sentence] of sentences.entries()) {
    const first = columns.count
    let at = sentence.start
    while (at < sentence.end) {
      if (isBlank(text.charCodeAt(at))) at += 1
      else at = addToken(columns, text, at, sentence.end, index)
    }
    bounds.push({ first, end: columns.count })
  }
  const tokens = columns.finish()
  const ranges = bounds.map(({ first, end }) => ({
    first,
    end,
    upperCase: isUpperCase(tokens, first, end) || isTitleCase(tokens, first, end),
  }))
  return { ...split, tokens, ranges }
}
