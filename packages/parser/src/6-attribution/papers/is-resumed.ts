import type { Framed } from '../../5-frames/fill-frames.ts'
import { OUTLET_NOUNS } from '../en/digests.ts'

/** Behind these a "site" or a "station" is where something is: "at the site", "near the station". */
const PLACED = /^(at|to|from|near|in|of|on|around|outside|inside|into|towards?)$/

/** Nouns that mean a place or a body as often as an outlet. */
const AMBIGUOUS = /^(site|station|channel|agency|radio|page|daily|weekly|journal)$/

/** "the site wrote", "the Swiss paper": an outlet told of again by what it is. */
const isOutletAgain = ({ tokens: { folded } }: Framed, at: number): boolean => {
  const word = folded[at] ?? ''
  if (!OUTLET_NOUNS.test(word)) return false
  const article = folded[at - 1] === 'the' ? at - 1 : folded[at - 2] === 'the' ? at - 2 : -1
  if (article < 0 || PLACED.test(folded[article - 1] ?? '')) return false
  return !AMBIGUOUS.test(word) || !/^(of|in|near|at|where|was|were|is)$/.test(folded[at + 1] ?? '')
}

/** What "It" does at the head of a sentence where an outlet tells on. */
const TELLS_ON =
  /^(cites?|cited|quotes?|quoted|relie[sd]|opene?[sd]?|puts?|adds?|added|notes?|noted|says?|said|writes?|wrote|reports?|reported|gives?|gave|sets?|takes?|took|recalls?|recalled|credit(s|ed)|names?|named|had)$/

/**
 * Whether a text comes back to an outlet after the sentence that names it, as what tells on: "the site wrote", "the paper",
 * or, of one that is known as an outlet, "It cited".
 */
export const isResumed = (framed: Framed, sentence: number, is: 'sure' | 'perhaps'): boolean => {
  const { tokens, ranges } = framed
  const from = ranges[sentence]?.end ?? tokens.count
  if (is === 'sure' && tokens.folded[from] === 'it' && TELLS_ON.test(tokens.folded[from + 1] ?? '')) return true
  for (let at = from; at < tokens.count; at += 1) if (isOutletAgain(framed, at)) return true
  return false
}
