import { MARK, NUMBER } from '../2-tokens/tokenize.ts'
import { askOnce, NO_WORD } from '../engine/word.ts'
import { ROUND_WORDS } from './en/round-words.ts'
import { endOfSentence } from './end-of-sentence.ts'
import { matchPhrase } from './match-phrase.ts'
import type { Maskable } from './quantity.ts'
import { magnitudeOf, readNumberWords, wordValue } from './read-number-words.ts'
import { parseNumeral, readNumeral } from './read-numeral.ts'

export interface Cardinal {
  readonly end: number
  readonly value: number
  /** True for "a dozen", "half a dozen", "a couple", "a hundred": round words rather than counts. */
  readonly round: boolean
}

const DOZEN = 12
/** "2 hundred thousand" */
const MOST_MAGNITUDES = 2

/** "1.2 million", "3 dozen", "a 2-million …"; words have their magnitudes already. */
const multiply = (below: Maskable, cardinal: Cardinal): Cardinal => {
  const { folded } = below.tokens
  const limit = endOfSentence(below, cardinal.end - 1)
  const isNumeral = below.tokens.kind[cardinal.end - 1] === NUMBER
  let { end, value } = cardinal
  for (let step = 0; step < MOST_MAGNITUDES && end < limit; step += 1) {
    const at = folded[end] === '-' ? end + 1 : end
    const word = folded[at] ?? ''
    const dozen = word === 'dozen' || word === 'dozens'
    const times = dozen ? DOZEN : isNumeral ? magnitudeOf(word) : undefined
    if (times === undefined || at >= limit) break
    value *= times
    end = at + 1
  }
  // 1.2 × 1,000,000 is not a whole number in floating point.
  return { ...cardinal, end, value: Math.round(value * 1e6) / 1e6 }
}

/** "3 (three) persons", "twelve (12)": bulletins give a figure twice, in words and in digits. */
const skipRepeated = ({ tokens }: Maskable, cardinal: Cardinal): Cardinal => {
  const { folded } = tokens
  const { end, value } = cardinal
  if (folded[end] !== '(' || folded[end + 2] !== ')') return cardinal
  const again = folded[end + 1] ?? ''
  return (wordValue(again) ?? parseNumeral(again)) === value ? { ...cardinal, end: end + 3 } : cardinal
}

/** Words that no noun follows which a figure before them could count. */
const GOES_ON = /^(and|or|but|as|of|in|on|at|to|for|since|by|while|who|which|were|was|are|is|have|has|had|with|from)$/

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])

/**
 * "(31) people", "[7] persons": a figure set in brackets before what it counts, as some wires do; behind a word it is an
 * aside, and square brackets that touch one hold the number of a note.
 */
const readParenthesised = (below: Maskable, at: number): Cardinal | undefined => {
  const { folded, kind, start, end } = below.tokens
  const closing = CLOSING.get(folded[at] ?? '')
  if (closing === undefined || kind[at + 1] !== NUMBER || below.maskOf[at + 1] !== 0) return undefined
  if (closing === ']' && end[at - 1] === start[at]) return undefined
  const inner = readNumeral(below, at + 1)
  const opens =
    inner && folded[inner.end] === closing && kind[inner.end + 1] !== MARK && !GOES_ON.test(folded[inner.end + 1] ?? '')
  return opens && inner.end + 1 < endOfSentence(below, at) ? { ...inner, end: inner.end + 1, round: false } : undefined
}

const roundWordsFrom = askOnce((word) => ROUND_WORDS.filter(({ phrase }) => phrase[0] === word))

const readRoundWords = ({ tokens }: Maskable, at: number): Cardinal | undefined => {
  for (const { phrase, value, round } of roundWordsFrom(tokens.words[at] ?? NO_WORD)) {
    const end = matchPhrase(tokens.folded, at, phrase)
    // "a couple's four daughters" are four.
    if (end > 0 && tokens.folded[end] !== "'s") return { end, value, round }
  }
  return undefined
}

/** Whether a word can stand behind "a" or "an" in a figure: "a dozen", "a hundred". Behind most words no look is needed. */
const isBehindArticle = (word: string): boolean =>
  magnitudeOf(word) !== undefined || ROUND_WORDS.some(({ phrase }) => phrase[1] === word)
const mayFollowArticle = askOnce(isBehindArticle)

const isBehindArticleOfSum = (word: string): boolean => isBehindArticle(word) || word === '$'

/** The test of the word behind one that a cardinal or a sum can begin with: "a" and "an" begin few, "A$" among them. */
export const nextInFigure = (start: string): ((next: string) => boolean) | undefined =>
  start === 'a' || start === 'an' ? isBehindArticleOfSum : undefined

const isBareArticle = ({ tokens: { folded, words } }: Maskable, at: number): boolean =>
  (folded[at] === 'a' || folded[at] === 'an') && !mayFollowArticle(words[at + 1] ?? NO_WORD)

const readDigitsOrWords = (below: Maskable, at: number): Cardinal | undefined => {
  if (below.tokens.kind[at] !== NUMBER) return readRoundWords(below, at) ?? readNumberWords(below, at)
  const numeral = readNumeral(below, at)
  return numeral && { ...numeral, round: false }
}

/** Reads a cardinal that begins at a token: digits, words, dozens; undefined where there is none or it is masked. */
export const readCardinal = (below: Maskable, at: number): Cardinal | undefined => {
  const { tokens, maskOf } = below
  if (at >= tokens.count || maskOf[at] !== 0) return undefined
  if (isBareArticle(below, at)) return undefined
  if (tokens.kind[at] === MARK) return readParenthesised(below, at)
  const cardinal = readDigitsOrWords(below, at)
  return cardinal && skipRepeated(below, multiply(below, cardinal))
}
