import type { Framed } from '../../5-frames/fill-frames.ts'
import { ENDS_PAPER } from '../en/papers.ts'
import { findIssuer, speaksOfItself } from './find-issuer.ts'
import type { Quoting } from '../tell-quotations.ts'
import { carriedText } from './carried-text.ts'
import { type Heading, isHeading, readHeading } from './heading.ts'
import type { Paper } from './paper.ts'

/** Whether a sentence opens what the publisher adds to a paper of another’s: "Note of the desk. …", "ENDS". */
const endsPaper = ({ text, sentences }: Framed, sentence: number): boolean => {
  const { start = 0, end = 0, paragraph } = sentences[sentence] ?? {}
  return paragraph !== sentences[sentence - 1]?.paragraph && ENDS_PAPER.test(text.slice(start, end))
}

/** Where the words end that stand below a heading: at the next, and for what is no paper at any other. */
const untilOf = (
  framed: Framed,
  from: number,
  headings: ReadonlyMap<number, Heading>,
  kind: Heading['kind'],
): number => {
  let at = from + 1
  for (; at < framed.ranges.length; at += 1) {
    if (headings.has(at) && (kind !== 'paper' || headings.get(at)?.kind !== 'name')) break
    if (endsPaper(framed, at) || (kind !== 'paper' && isHeading(framed, at))) break
  }
  return at
}

/** Whether somebody writes as "we" between two sentences. */
const saysWe = (framed: Framed, quotings: readonly Quoting[], from: number, until: number): boolean => {
  for (let at = from; at < until; at += 1) if (quotings[at]?.begins !== true && speaksOfItself(framed, at)) return true
  return false
}

/** The papers and tellings that headings within a text part it into. */
const underHeadings = (framed: Framed, quotings: readonly Quoting[]): readonly Paper[] => {
  const headings = new Map<number, Heading>()
  for (let sentence = 1; sentence + 1 < framed.ranges.length; sentence += 1) {
    const heading = readHeading(framed, sentence)
    if (heading) headings.set(sentence, heading)
  }
  const several = [...headings.values()].filter(({ kind }) => kind === 'paper').length > 1
  const papers: Paper[] = []
  for (const [from, { issuer, kind, numbered }] of headings) {
    const until = untilOf(framed, from, headings, kind)
    const sure =
      kind === 'telling' || (kind === 'paper' && (numbered || several)) || saysWe(framed, quotings, from + 1, until)
    if (sure && until > from + 1) papers.push({ issuer, from, until, carried: kind !== 'telling' })
  }
  return papers
}

/**
 * The papers that a text is put together from, each on the word of whoever issues it: the whole text where it is one, as its
 * letterhead or its opening says, else what stands below the headings that name somebody, or behind "the text of a statement by".
 */
export const findPapers = (framed: Framed, quotings: readonly Quoting[]): readonly Paper[] => {
  const until = framed.ranges.length
  const parts = underHeadings(framed, quotings)
  const issuer = findIssuer(framed, quotings)
  if (issuer !== null && parts.length < 2) return [{ issuer, from: 0, until, carried: false }]
  if (parts.length > 0) return parts
  const carried = carriedText(framed)
  if (carried === null) return []
  let end = carried.from + 1
  while (end < until && !endsPaper(framed, end)) end += 1
  return [{ ...carried, until: end, carried: true }]
}
