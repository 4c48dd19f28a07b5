import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** How many words of a name may stand in other groups. */
const LONGEST = 7

/** What joins the words of a name: "Location and Event Data", "Task Force – Operation". */
const JOINS = /^(and|of|the|for|&|–|-|\/)$/

/** What does so where the words before it are a name’s: "Committee to Protect", "Action on Armed Violence". */
const GOES_ON = /^(to|on|against|without|the|and|&|–|-)$/

const isCapital = ({ tokens }: Framed, at: number): boolean =>
  tokens.kind[at] === WORD && tokens.letterCase[at] !== LOWER && !/^(the|an?)$/.test(tokens.folded[at] ?? '')

const isKnown = ({ known, text, tokens }: Framed, first: number, end: number): boolean =>
  known.source(text.slice(tokens.start[first], tokens.end[end - 1])) !== null

/**
 * The first word of a name that the registry knows and whose last words begin at a token: "Armed" of "the Armed Conflict
 * Location and Event Data Project", "Save" of "Save the Children"; the token itself where no such name ends there.
 */
export const beginningOfKnown = (framed: Framed, first: number, end: number): number => {
  const { tokens, ranges } = framed
  const range = ranges[tokens.sentence[first] ?? 0]
  const opens = range?.first ?? 0
  if (first <= opens || range?.upperCase === true || !isCapital(framed, first)) return first
  if (!isCapital(framed, first - 1) && !JOINS.test(tokens.folded[first - 1] ?? '')) return first
  if (isKnown(framed, first, end)) return first
  let begins = first
  for (let at = first - 1; at >= Math.max(opens, first - LONGEST); at -= 1) {
    if (!isCapital(framed, at) && !JOINS.test(tokens.folded[at] ?? '')) break
    if (isCapital(framed, at) && isKnown(framed, at, end)) begins = at
  }
  return begins
}

/** Where such a name ends whose first words end before a token: "Committee | to Protect Journalists". */
export const endOfKnown = (framed: Framed, first: number, end: number, limit: number): number => {
  const { tokens, ranges } = framed
  const upperCase = ranges[tokens.sentence[first] ?? 0]?.upperCase === true
  if (end + 1 >= limit || upperCase || !isCapital(framed, end - 1)) return end
  if (!GOES_ON.test(tokens.folded[end] ?? '') || !isCapital(framed, end + 1) || isKnown(framed, first, end)) return end
  let ends = end
  for (let at = end; at < Math.min(limit, end + LONGEST); at += 1) {
    if (!isCapital(framed, at) && !JOINS.test(tokens.folded[at] ?? '') && at > end) break
    if (isCapital(framed, at) && isKnown(framed, first, at + 1)) ends = at + 1
  }
  return ends
}
