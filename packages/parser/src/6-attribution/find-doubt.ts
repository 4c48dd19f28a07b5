import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { standsIn } from '../engine/stands-in.ts'

const UNVERIFIED =
  /\b(neither|nobody|no one|none)\b( \S+){1,8} (verif|confirm|corroborat)ed\b|\b(could not|couldn't|cannot|can not|has not|have not|had not|not been|unable to|not in a position to|not (yet )?been able to) (be )?(\w+ )?(\w+ )?(verif|confirm|corroborat|authenticat)/
const ALLEGED = /^(allegedly|alleged|unverified|unconfirmed|purported|purportedly|supposedly|rumoured)$/
/** What is told to have happened: behind "alleged" it is in doubt who did it, not how many died. */
const HAPPENING =
  /^((air|drone|missile|rocket|artillery)?-?(strike|attack|raid|bombing|bombardment|shelling|fire|assault|operation|incursion|ambush|explosion|blast|shooting|massacre)s?|airstrikes?|gunfire|drones?|warplanes?|aircraft|missiles?|shells?)$/
const BEHIND = 4

const OPENING = 12
/** "Why did they kill 12 villagers?" asks for more and takes the figure for granted; "Were 12 killed?" asks for it. */
const ASKS_MORE =
  /^(\W+ |\[[^\]]*\] |(and|but|so|then|well|now) (, )?)*(who|whom|whose|what|why|where|when|which|how)\b(?! (many|if|about)\b)/

/** The words one of which every doubt holds, save that of a question. */
const mayDoubt = standsIn((word) => ALLEGED.test(word) || /verif|confirm|corroborat|authenticat/.test(word))

/** Whether the text casts doubt on a figure: a question, "allegedly", "which could not be verified". */
export const findDoubt = ({ tokens, ranges, quantityAt, quantities }: Framed, clause: Clause, at: number): boolean => {
  const range = ranges[clause.sentence]
  if (!range) return false
  const asks = tokens.folded[range.end - 1] === '?'
  if (!asks && !mayDoubt(tokens.words, range.first, range.end)) return false
  const words = tokens.folded.slice(range.first, range.end)
  if (asks) return !ASKS_MORE.test(words.slice(0, OPENING).join(' '))
  if (UNVERIFIED.test(words.join(' '))) return true
  const counted = (step: number): boolean =>
    [0, 1, 2, 3].some((back) => {
      const { end = -1 } = quantities[(quantityAt[range.first + step - back] ?? 0) - 1] ?? {}
      return end === range.first + step + 1
    })
  return words.some(
    (word, step) =>
      ALLEGED.test(word) &&
      Math.abs(range.first + step - at) < 8 &&
      // "killed in an alleged airstrike", "in alleged shelling": it is in doubt who struck, not how many died.
      !(
        word === 'alleged' &&
        (/^(an|the|this|that)$/.test(words[step - 1] ?? '') ||
          // "264 alleged members": it is in doubt who they were, not how many.
          counted(step - 1) ||
          words.slice(step + 1, step + 1 + BEHIND).some((behind) => HAPPENING.test(behind)))
      ),
  )
}
