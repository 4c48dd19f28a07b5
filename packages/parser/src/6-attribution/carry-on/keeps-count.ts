import { followsSpeech, opensParagraph, type Silent } from './silent.ts'

/** Those who count the dead of a war day by day. */
const COUNTS_ON = /^(medical|monitor|ngo)$/
const OF_HEALTH = /\bhealth ministry|ministry of (public )?health\b/i

/** How a count is brought up to date: "Since March 18, 7,656 have been killed", "That lifts the overall count to", "the toll has reached". */
const SINCE = /^(since|overall|total|toll|tally|count|number)$/
const UP_TO_NOW = /^(has|have|lifts|takes|brings|raises|puts|stands)$/

/**
 * Whether a sentence right behind a health ministry, a monitor or an organisation that gave a figure brings its count up to date: nobody else
 * keeps it. Behind others a total is the publisher’s.
 */
export const keepsCount = (silent: Silent): boolean => {
  const { framed, sentence, floor } = silent
  const { tokens, ranges } = framed
  const { kind = 'unknown', name = '' } = floor.chain[0]?.speaker ?? {}
  if (!(COUNTS_ON.test(kind) || OF_HEALTH.test(name)) || !followsSpeech(silent)) return false
  if (opensParagraph(framed, sentence)) return false
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  const words = tokens.folded.slice(first, end)
  return words.some((word) => SINCE.test(word)) && words.some((word) => UP_TO_NOW.test(word))
}
