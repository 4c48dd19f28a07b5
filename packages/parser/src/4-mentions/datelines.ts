import { LOWER, type SentenceTokens, WORD } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'

const LONGEST = 16
const DASH = /^(–|—|-|--)$/
/** Words a dateline may have without a capital: "the Gaza Strip", "Democratic Republic of Congo". */
const SMALL = /^(of|the|and|in|de|del|du|la|el|al|an?|via|from|near|for|by)$/
/** A colon or a verb before the dash makes it something else. */
const OTHER = /^(said|says|:|was|were|killed|had|has)$/

/** The token behind the place and day a sentence opens with ("KADUNA, Nigeria (AFP) –"); its first token where it has none. */
const endOfDateline = ({ tokens, masks, maskOf }: Measured, { first, end, upperCase }: SentenceTokens): number => {
  // "Nov. 9, 2015 – five die in Mastung": an entry of a chronicle, dated by its event.
  const opening = /^[*•·-]$/.test(tokens.folded[first] ?? '') ? first + 1 : first
  if (masks[(maskOf[opening] ?? 0) - 1]) return first
  for (let at = first; at < Math.min(end, first + LONGEST); at += 1) {
    const word = tokens.folded[at] ?? ''
    if (OTHER.test(word)) return first
    const isSmall = tokens.kind[at] === WORD && tokens.letterCase[at] === LOWER && !upperCase
    if (isSmall && !SMALL.test(word) && maskOf[at] === 0) return first
    if (at > first && DASH.test(word) && tokens.start[at] !== tokens.end[at - 1]) return at
  }
  return first
}

/** For each sentence the token behind its dateline; its first token where it has none. */
export const findDatelines = (measured: Measured): Int32Array =>
  Int32Array.from(measured.ranges, (range) => endOfDateline(measured, range))
