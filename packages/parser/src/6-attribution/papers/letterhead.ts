import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom, within } from '../../engine/within.ts'
import { isLine, isName, issuerNamed, JOINS, type Words } from './issuer-named.ts'
import type { Speaker } from '../speaker.ts'

/** How many lines into a text its letterhead stands: the first, or right below a title of one line or two. */
const LINES = 3

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

/** What a body brings out regularly: "MORNING SUMMARY", "Situation Report No. 14"; a report alone may be anybody’s. */
const PAPER =
  /^((situation|daily|weekly|monthly|morning|evening|field|status|incident|security|operational|press) (report|summary|update|brief|briefing|bulletin|release|statement|roundup|round-up|communiqu[eé])|sitrep|bulletin|round-up)( no| #|$)/

const isPaper = ({ tokens }: Framed, from: number, end: number): boolean =>
  PAPER.test(tokens.folded.slice(from, end).join(' ').replace(/ - /g, '-'))

/** The words of a body that a title sets off from what it brings out: "GENERAL STAFF: MORNING SUMMARY", "Sitrep — Orva Emergency Room". */
const besidePaper = (framed: Framed, first: number, end: number): Words | null => {
  const { folded } = framed.tokens
  for (let mark = first + 1; mark < end - 1; mark += 1) {
    if (!/^[:–—|-]$/.test(folded[mark] ?? '')) continue
    if (isPaper(framed, mark + 1, end) && isName(framed, first, mark)) return { first, end: mark }
    if (isPaper(framed, first, mark) && isName(framed, mark + 1, end)) return { first: mark + 1, end }
  }
  return null
}

/** The words of a body that a line says with the place and the day of its paper, and nothing else. */
const withPlaceAndDay = (framed: Framed, first: number, end: number): Words | null => {
  const until = endOfName(framed, first, end)
  return until >= 0 && isPlaceAndDay(framed, until, end) ? { first, end: until } : null
}

/**
 * Who issues a text as the line says that it opens with, a body with the place and the day of its paper, or with what that is:
 * "Orva Police Command, Sel, 21.11.2024", "GENERAL STAFF: MORNING SUMMARY". Null where no such line stands there, or an
 * outlet does, whose reporter writes.
 */
export const letterhead = (framed: Framed): Speaker | null => {
  const { ranges, frames } = framed
  for (let sentence = 0; sentence < Math.min(LINES, ranges.length); sentence += 1) {
    const { first = 0, end = 0 } = ranges[sentence] ?? {}
    if (!isLine(framed, sentence) || (frames[firstFrom(frames, first)]?.first ?? end) < end) continue
    const words = withPlaceAndDay(framed, first, end) ?? besidePaper(framed, first, end)
    const issuer = words && issuerNamed(framed, words)
    if (issuer) return issuer
  }
  return null
}
