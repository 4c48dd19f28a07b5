import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** What a firm or a body is at, which reads as a verb and parts its noun from the words before it. */
const AT = /^(consulting|monitoring|tracking|mining|shipping|trading|polling|engineering|logging|peacekeeping)$/
const WHO =
  /^(firm|company|group|agency|organi[sz]ation|outfit|network|service|site|project|mission|body|unit|corporation)$/

/** Where the name of a speaker ends whose group ends before its trade: "security | consulting firm Sel Risk"; the token itself elsewhere. */
export const endOfTrade = ({ tokens: { folded, letterCase } }: Framed, end: number, limit: number): number => {
  if (end + 2 > limit || !AT.test(folded[end] ?? '') || !WHO.test(folded[end + 1] ?? '')) return end
  let at = end + 2
  while (at < limit && letterCase[at] !== LOWER && /^\p{L}/u.test(folded[at] ?? '')) at += 1
  return at
}
