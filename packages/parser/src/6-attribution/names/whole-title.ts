import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { isPerson } from './person-or-body.ts'
import { BODY_NOUNS } from '../en/plain-nouns.ts'

/** How many words the title of a body may have. */
const LONGEST = 12

const isCapital = ({ tokens }: Framed, at: number): boolean =>
  tokens.kind[at] === WORD && tokens.letterCase[at] !== LOWER

const isBodyNoun = (framed: Framed, at: number): boolean =>
  isCapital(framed, at) && BODY_NOUNS.test(framed.tokens.folded[at] ?? '')

/** Whether "and" at a token joins two words of a title: "Peace and Development", and no "the army and Reuters". */
const joinsTitle = (framed: Framed, at: number): boolean => {
  const { tokens, text } = framed
  if (!/^(and|&)$/.test(tokens.folded[at] ?? '')) return false
  if (!isCapital(framed, at - 1) || !isCapital(framed, at + 1) || isBodyNoun(framed, at + 1)) return false
  return framed.known.source(text.slice(tokens.start[at + 1], tokens.end[at + 1])) === null
}

const joins = (framed: Framed, at: number): boolean =>
  /^(of|for|the)$/.test(framed.tokens.folded[at] ?? '') || joinsTitle(framed, at)

/**
 * The first word of the title of a body whose last words begin at a token: "Committee" of "the Committee for Peace and
 * Development"; the token itself where it is no such word.
 */
export const beginningOfTitle = (framed: Framed, first: number): number => {
  const { tokens, ranges } = framed
  const range = ranges[tokens.sentence[first] ?? 0]
  if (range?.upperCase === true || !joinsTitle(framed, first - 1)) return first
  const from = Math.max(range?.first ?? 0, first - LONGEST)
  let begins = first
  let phrase = false
  for (let at = first - 1; at >= from; at -= 1) {
    if (isCapital(framed, at)) {
      if (phrase && isBodyNoun(framed, at)) begins = at
    } else if (phrase && isPerson(tokens.folded[at] ?? '')) return at
    else if (joins(framed, at)) phrase ||= /^(of|for)$/.test(tokens.folded[at] ?? '')
    else break
  }
  return begins
}

/** Where the title of a body ends that goes on behind "and": "Committee for Peace | and Development". */
export const endOfTitle = (framed: Framed, first: number, end: number): number => {
  const { tokens, ranges } = framed
  if (ranges[tokens.sentence[first] ?? 0]?.upperCase === true || !joinsTitle(framed, end)) return end
  let phrase = false
  for (let at = end - 1; at >= first; at -= 1) {
    phrase ||= /^(of|for)$/.test(tokens.folded[at] ?? '')
    if (phrase && isBodyNoun(framed, at)) return endOfWords(framed, end + 1)
  }
  return end
}

const endOfWords = (framed: Framed, from: number): number => {
  let at = from
  while (isCapital(framed, at)) at += 1
  return at
}
