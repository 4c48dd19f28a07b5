import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { standsIn } from '../../engine/stands-in.ts'

const UNVERIFIED =
  /\b(neither|nobody|no one|none)\b( [^\s,;]+){1,8} (verif|confirm|corroborat)ed\b|\b(could not|couldn't|cannot|can not|has not|have not|had not|not been|unable to|not in a position to|not (yet )?been able to) (be )?(\w+ )?(\w+ )?(verif|confirm|corroborat|authenticat)/
const ALLEGED = /^(allegedly|alleged|unverified|unconfirmed|purported|purportedly|supposedly|rumoured)$/
/** "the alleged killing of ten", "alleged deaths": behind "alleged" an outcome itself is in doubt. */
const isOutcome = (word: string): boolean => NOUN_FORMS.get(word)?.class === 'outcome'
const BEHIND = 2

const OPENING = 12
/** "Why did they kill 12 villagers?" asks for more and takes the figure for granted; "Were 12 killed?" asks for it. */
const ASKS_MORE =
  /^(\W+ |\[[^\]]*\] |(and|but|so|then|well|now) (, )?)*(who|whom|whose|what|why|where|when|which|how)\b(?! (many|if|about)\b)/

/** The words one of which every doubt holds, save that of a question. */
const mayDoubt = standsIn((word) => ALLEGED.test(word) || /verif|confirm|corroborat|authenticat/.test(word))

/** Whether the text casts doubt on a figure: a question, "allegedly", "which could not be verified". */
export const findDoubt = ({ tokens, ranges }: Framed, clause: Clause, at: number): boolean => {
  const range = ranges[clause.sentence]
  if (!range) return false
  const asks = tokens.folded[range.end - 1] === '?'
  if (!asks && !mayDoubt(tokens.words, range.first, range.end)) return false
  const words = tokens.folded.slice(range.first, range.end)
  if (asks) return !ASKS_MORE.test(words.slice(0, OPENING).join(' '))
  if (UNVERIFIED.test(words.join(' '))) return true
  return words.some(
    (word, step) =>
      ALLEGED.test(word) &&
      Math.abs(range.first + step - at) < 8 &&
      // "killed in an alleged airstrike", "alleged rebels killed ten": it is in doubt who they were, not how many died.
      (word !== 'alleged' || words.slice(step + 1, step + 1 + BEHIND).some(isOutcome)),
  )
}
