import { LOWER, type SentenceTokens, UPPER, WORD } from '../2-tokens/tokenize.ts'
import { maskAt } from '../3-quantities/mask-at.ts'
import { readVerb } from './en/verbs.ts'
import type { Measured } from '../3-quantities/quantity.ts'

const LONGEST = 16
const DASH = /^(–|—|-|--)$/
/** Words a dateline may have without a capital: "the Gaza Strip", "Democratic Republic of Congo". */
const SMALL = /^(of|the|and|in|de|del|du|la|el|al|an?|via|from|near|for|by)$/
/** A verb before the mark makes it something else. */
const OTHER = /^(said|says|was|were|killed|had|has)$/

/** "KHULNA, Jan 26:", "QUETTA:": a town in capitals or a day before a colon; other words head a line. */
const isFiled = (measured: Measured, first: number, colon: number, upperCase: boolean): boolean => {
  const { tokens } = measured
  for (let at = first; at < colon; at += 1) if (maskAt(measured, at)?.value === 'date') return true
  // "KILLED: 7": the label of a figure
  if (readVerb(tokens.folded[colon - 1] ?? '')?.forms.has('participle')) return false
  return (
    !upperCase && tokens.letterCase[first] === UPPER && tokens.letterCase[colon - 1] === UPPER && colon - first <= 3
  )
}

/** The token behind the place and day a sentence opens with ("KADUNA, Nigeria (AFP) –"); its first token where it has none. */
const endOfDateline = (measured: Measured, { first, end, upperCase }: SentenceTokens): number => {
  const { tokens, maskOf } = measured
  // "Nov. 9, 2015 – five die in Mastung": an entry of a chronicle, dated by its event.
  const opening = /^[*•·-]$/.test(tokens.folded[first] ?? '') ? first + 1 : first
  if (maskOf[opening] !== 0) return first
  let isAside = false
  for (let at = first; at < Math.min(end, first + LONGEST); at += 1) {
    const word = tokens.folded[at] ?? ''
    // "Maputo, 3 May (newsroom) –"
    isAside = word === '(' || (isAside && word !== ')')
    if (isAside) continue
    if (OTHER.test(word)) return first
    if (word === ':') return isFiled(measured, first, at, upperCase) ? at : first
    const isSmall = tokens.kind[at] === WORD && tokens.letterCase[at] === LOWER && !upperCase
    if (isSmall && !SMALL.test(word) && maskOf[at] === 0) return first
    if (at > first && DASH.test(word) && tokens.start[at] !== tokens.end[at - 1]) return at
  }
  return first
}

/** For each sentence the token behind its dateline; its first token where it has none. */
export const findDatelines = (measured: Measured): Int32Array =>
  Int32Array.from(measured.ranges, (range) => endOfDateline(measured, range))
