import { LOWER, WORD } from '../2-tokens/tokenize.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { firstFrom, within } from '../engine/within.ts'
import { isOutlet } from './is-outlet.ts'
import { foldSource, kindByWords } from './name-speaker.ts'
import { isBody } from './person-or-body.ts'
import type { Speaker } from './speaker.ts'

/** How many lines into a text its letterhead stands: the first, or right below a title of one line or two. */
const LINES = 3

/** Words without a capital that the name of a body may hold. */
const JOINS = /^(of|for|and|the|on|in|de|du|la|-|&|'|’|'s|’s)$/

/** Marks that part a body from where and when it writes. */
const PARTS = /^[,–—|-]$/

/** Where the name ends that a line opens with: before its first comma or dash; -1 where it is no name throughout. */
const endOfName = ({ tokens }: Framed, first: number, end: number): number => {
  for (let at = first; at < end; at += 1) {
    const word = tokens.folded[at] ?? ''
    if (at > first && PARTS.test(word)) return at
    if (!JOINS.test(word) && (tokens.kind[at] !== WORD || tokens.letterCase[at] === LOWER)) return -1
  }
  return -1
}

/** Whether what is left of a line says where and when, and nothing else: "Sel, 21.11.2024". */
const isPlaceAndDay = (framed: Framed, from: number, end: number): boolean => {
  const { tokens, times } = framed
  const day = within(times, from, end).find(({ kind }) => kind === 'day')
  if (!day || day.end < end) return false
  for (let at = from; at < day.first; at += 1)
    if (!PARTS.test(tokens.folded[at] ?? '') && (tokens.kind[at] !== WORD || tokens.letterCase[at] === LOWER))
      return false
  return true
}

/** Whether a sentence is a line of its own. */
const isLine = ({ text, sentences }: Framed, sentence: number): boolean => {
  const { start = 0, end = 0 } = sentences[sentence] ?? {}
  const before = text.slice(sentences[sentence - 1]?.end ?? 0, start)
  const behind = text.slice(end, sentences[sentence + 1]?.start ?? end)
  return (sentence === 0 || before.includes('\n')) && behind.includes('\n')
}

/**
 * Who issues a text as the line says that it opens with, a body with the place and the day of its paper: "Orva Police
 * Command, Sel, 21.11.2024". Null where no such line stands there, or an outlet does, whose reporter writes.
 */
export const letterhead = (framed: Framed): Speaker | null => {
  const { ranges, frames, tokens, text } = framed
  for (let sentence = 0; sentence < Math.min(LINES, ranges.length); sentence += 1) {
    const { first = 0, end = 0 } = ranges[sentence] ?? {}
    const until = isLine(framed, sentence) ? endOfName(framed, first, end) : -1
    if (until < 0 || (frames[firstFrom(frames, first)]?.first ?? end) < end || !isPlaceAndDay(framed, until, end))
      continue
    const name = text.slice(tokens.start[first], tokens.end[until - 1])
    const known = framed.known.source(name)
    const speaker: Speaker = {
      first,
      end: until,
      name,
      kind: known?.kind ?? kindByWords(name) ?? 'unknown',
      voice: known?.id ?? foldSource(name),
      verb: 'state',
    }
    if (isBody(name) && isOutlet(framed, speaker) !== 'sure') return speaker
  }
  return null
}
