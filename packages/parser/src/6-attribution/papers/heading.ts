import { MARK } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom } from '../../engine/within.ts'
import { KINDS_OF_PAPER, PAPERS, TELLINGS, TELLS } from '../en/papers.ts'
import { isLine, isName, issuerNamed, type Words } from './issuer-named.ts'
import type { Speaker } from '../speaker.ts'

/** A line that names whose words stand below it. */
export interface Heading {
  readonly issuer: Speaker
  /** A paper of that one, what the publisher sums up of its telling, or its name alone. */
  readonly kind: 'paper' | 'telling' | 'name'
  /** Whether the line has a number, of its own or of the paper: one of several papers that a publisher has put together. */
  readonly numbered: boolean
}

/** No heading is longer, in words. */
const LONGEST = 26

/** Marks that part the names and the paper of a heading. */
const PARTS = /^[,:;–—|()-]$/

/** "II.", "3)", "b.": the number of a heading. */
const NUMBER = /^([ivx]{1,4}|\d{1,2}|[a-h])$/

/** Behind the number of a heading, or its bullet. */
const behindNumber = ({ tokens: { folded } }: Framed, first: number, end: number): number => {
  const open = /^[(#*•-]$/.test(folded[first] ?? '') ? first + 1 : first
  return NUMBER.test(folded[open] ?? '') && /^[.):–-]$/.test(folded[open + 1] ?? '') && open + 2 < end ? open + 2 : open
}

/** The stretches of a heading between its marks. */
const partsOf = ({ tokens: { folded } }: Framed, from: number, end: number): readonly Words[] => {
  const parts: Words[] = []
  let first = from
  for (let at = from; at <= end; at += 1) {
    if (at < end && !PARTS.test(folded[at] ?? '')) continue
    if (at > first) parts.push({ first, end: at })
    first = at + 1
  }
  return parts
}

const withoutThe = ({ tokens: { folded } }: Framed, { first, end }: Words): Words => ({
  first: folded[first] === 'the' && first + 1 < end ? first + 1 : first,
  end,
})

/** Whoever words name that begin with a capital, but for "the". */
const named = (framed: Framed, words: Words): Speaker | null => {
  const name = withoutThe(framed, words)
  return isName(framed, name.first, name.end) ? issuerNamed(framed, name) : null
}

/** "Statement by the River Front on the raid", "River Front communiqué no. 14": whom a part names that has a paper in it. */
const besidePaper = (framed: Framed, { first, end }: Words, paper: number): Speaker | null => {
  const { folded } = framed.tokens
  let by = paper + 1
  // "communiqué no. 3 of the army"
  while (by < end && /^(no|nr|#|\.|\d[\d/]*)$/.test(folded[by] ?? '')) by += 1
  if (/^(by|of|from)$/.test(folded[by] ?? '')) {
    let until = by + 1
    while (until < end && !/^(on|about|regarding|concerning|to|after|dated?)$/.test(folded[until] ?? '')) until += 1
    return named(framed, { first: by + 1, end: until })
  }
  let until = paper
  while (until > first && KINDS_OF_PAPER.test(folded[until - 1] ?? '')) until -= 1
  return until > first ? named(framed, { first, end: until }) : null
}

/** Whose paper stands below a heading: the name right before the paper, else any other of its names. */
const ofPaper = (framed: Framed, parts: readonly Words[]): Speaker | null => {
  const { folded } = framed.tokens
  for (let at = 0; at < parts.length; at += 1) {
    const { first = 0, end = 0 } = parts[at] ?? {}
    const paper = folded.findIndex((word, index) => index >= first && index < end && PAPERS.test(word))
    if (paper < 0) continue
    const beside = besidePaper(framed, { first, end }, paper)
    if (beside) return beside
    for (const words of [...parts.slice(0, at).reverse(), ...parts.slice(at + 1)]) {
      const issuer = named(framed, words)
      if (issuer) return issuer
    }
  }
  return null
}

/** "The army’s account", "What the police say", "According to the army": whose telling stands below a heading. */
const ofTelling = (framed: Framed, first: number, end: number): Speaker | null => {
  const { folded } = framed.tokens
  const name = (from: number, until: number): Speaker | null =>
    until > from && until - from < 9 ? issuerNamed(framed, withoutThe(framed, { first: from, end: until })) : null
  if (folded[first] === 'what' && TELLS.test(folded[end - 1] ?? '')) return name(first + 1, end - 1)
  if (folded[first] === 'according' && folded[first + 1] === 'to') return name(first + 2, end)
  return /^['’]s?$/.test(folded[end - 2] ?? '') && TELLINGS.test(folded[end - 1] ?? '') ? name(first, end - 2) : null
}

/** "II. | NATIONAL ARMY, communiqué": the number of a line, where its stop reads as the end of a sentence. */
const numberBefore = ({ ranges, sentences, tokens }: Framed, sentence: number): number => {
  const { first = 0, end = 0 } = ranges[sentence - 1] ?? {}
  const here = sentences[sentence]?.paragraph === sentences[sentence - 1]?.paragraph
  return here && end - first === 2 && NUMBER.test(tokens.folded[first] ?? '') ? sentence - 1 : sentence
}

/** Whether a sentence ends its line, and begins it or stands behind its number. */
const isLineOfItsOwn = (framed: Framed, sentence: number): boolean => {
  if (isLine(framed, sentence)) return true
  const { text, sentences } = framed
  const { start = 0, end = 0 } = sentences[sentence] ?? {}
  const number = numberBefore(framed, sentence)
  if (number === sentence || !text.slice(end, sentences[sentence + 1]?.start ?? end).includes('\n')) return false
  const before = text.slice(sentences[number - 1]?.end ?? 0, sentences[number]?.start)
  return (number === 0 || before.includes('\n')) && !text.slice(sentences[number]?.start, start).includes('\n')
}

/** Whether a line can be a heading: a short one that tells no figure and is no sentence. */
export const isHeading = (framed: Framed, sentence: number): boolean => {
  const { ranges, sentences, frames, tokens, text } = framed
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  if (
    end - first > LONGEST ||
    !isLineOfItsOwn(framed, sentence) ||
    /[.!?…”"]$/.test(text.slice(0, sentences[sentence]?.end))
  )
    return false
  return tokens.kind[first] !== undefined && (frames[firstFrom(frames, first)]?.first ?? end) >= end
}

/** Who a heading says speaks in what stands below it; null for any other line. */
export const readHeading = (framed: Framed, sentence: number): Heading | null => {
  if (!isHeading(framed, sentence)) return null
  const { first: start = 0, end: stop = 0 } = framed.ranges[sentence] ?? {}
  const { kind, folded } = framed.tokens
  const first = behindNumber(framed, start, stop)
  let end = stop
  while (end > first && kind[end - 1] === MARK && /^[:.*–—-]$/.test(folded[end - 1] ?? '')) end -= 1
  const told = ofTelling(framed, first, end)
  if (told) return { issuer: told, kind: 'telling', numbered: false }
  const parts = partsOf(framed, first, end)
  const paper = ofPaper(framed, parts)
  const numbered =
    first > start + 1 || folded.slice(first, end).some((word) => /^(no|nr|#|\p{L}*\d[\d/-]*)$/u.test(word))
  if (paper) return { issuer: paper, kind: 'paper', numbered }
  const alone = parts.length === 1 ? named(framed, { first, end }) : null
  return alone && { issuer: alone, kind: 'name', numbered: false }
}
