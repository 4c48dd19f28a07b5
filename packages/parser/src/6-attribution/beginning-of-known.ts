import { LOWER, WORD } from '../2-tokens/tokenize.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

/** How many words of a name may stand in other groups. */
const LONGEST = 7

/** What joins the words of a name: "Location and Event Data", "Task Force – Operation". */
const JOINS = /^(and|of|the|for|&|–|-|\/)$/

/**
 * The first word of a name that the registry knows and whose last words begin at a token: "Armed" of "the Armed Conflict
 * Location and Event Data Project", "Save" of "Save the Children"; the token itself where no such name ends there.
 */
export const beginningOfKnown = (framed: Framed, first: number, end: number): number => {
  const { tokens, ranges, text, known } = framed
  const range = ranges[tokens.sentence[first] ?? 0]
  const opens = range?.first ?? 0
  const isCapital = (at: number): boolean =>
    tokens.kind[at] === WORD && tokens.letterCase[at] !== LOWER && !/^(the|an?)$/.test(tokens.folded[at] ?? '')
  const isKnownFrom = (at: number): boolean => known.source(text.slice(tokens.start[at], tokens.end[end - 1])) !== null
  if (first <= opens || range?.upperCase === true || !isCapital(first)) return first
  if (!isCapital(first - 1) && !JOINS.test(tokens.folded[first - 1] ?? '')) return first
  if (isKnownFrom(first)) return first
  let begins = first
  for (let at = first - 1; at >= Math.max(opens, first - LONGEST); at -= 1) {
    if (!isCapital(at) && !JOINS.test(tokens.folded[at] ?? '')) break
    if (isCapital(at) && isKnownFrom(at)) begins = at
  }
  return begins
}
