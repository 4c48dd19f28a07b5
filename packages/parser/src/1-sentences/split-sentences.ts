import type { Report } from '@reportedly/schema'
import type { Span } from '../engine/span.ts'
import { ABBREVIATIONS } from './en/abbreviations.ts'
import { isHardWrapped } from './is-hard-wrapped.ts'

/** What the parser needs of a report. */
export type ReportInput = Pick<Report, 'id' | 'title' | 'text' | 'publishedAt' | 'publisher'>

export interface Sentence extends Span {
  /** Index of the paragraph it stands in, counted from 0. */
  readonly paragraph: number
}

/** The first layer: a report and its sentences. */
export interface Split {
  readonly report: ReportInput
  readonly text: string
  readonly sentences: readonly Sentence[]
}

const LINE_FEED = 10
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›'])
const OPENERS = /["“‘'([«\-–—•*]/
const MAX_LOOKBACK = 24

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The word that ends before a full stop, without its own dots at the end; at most as long as any abbreviation. */
const wordBefore = (text: string, stop: number): string => {
  let start = stop
  while (start > 0 && stop - start < MAX_LOOKBACK && /[\p{L}\p{N}.-]/u.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, stop).toLowerCase()
}

const isAbbreviation = (text: string, stop: number): boolean => {
  const word = wordBefore(text, stop)
  // A single letter is an initial ("J. Smith") or part of one ("U.S."); a bare digit is a list number ("1. Two …").
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word) || /\.\p{L}$/u.test(word)
}

const nextVisible = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

const beginsSentence = (text: string, at: number): boolean => {
  const char = text[at] ?? ''
  return char === '' || OPENERS.test(char) || isDigit(char.charCodeAt(0)) || char !== char.toLowerCase()
}

/** Where the sentence that has a final mark at `mark` ends, or -1 when the mark ends none. */
const endAfterMark = (text: string, mark: number): number => {
  const char = text[mark]
  let end = mark + 1
  while (end < text.length && (CLOSERS.has(text[end] ?? '') || /[.!?…]/.test(text[end] ?? ''))) end += 1
  if (end < text.length && !isSpace(text.charCodeAt(end))) return -1
  const next = nextVisible(text, end)
  if (!beginsSentence(text, next)) return -1
  if (char === '.' && end === mark + 1 && next < text.length && isAbbreviation(text, mark)) return -1
  return end
}

const isBlankAhead = (text: string, lineFeed: number): boolean => {
  const next = nextVisible(text, lineFeed)
  return next >= text.length || text.slice(lineFeed + 1, next).includes('\n') || next - lineFeed > 3
}

/** Splits a report into sentences. Line breaks end a sentence, except in text wrapped at a fixed width. */
export const splitSentences = (report: ReportInput): Split => {
  const { text } = report
  const wrapped = isHardWrapped(text)
  const sentences: Sentence[] = []
  let start = 0
  let paragraph = 0
  const close = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from += 1
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
    if (to > from) sentences.push({ start: from, end: to, paragraph })
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) {
      if (wrapped && !isBlankAhead(text, at)) continue
      close(at)
      paragraph += 1
    } else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      const end = endAfterMark(text, at)
      if (end < 0) continue
      close(end)
      at = end - 1
    }
  }
  close(text.length)
  return { report, text, sentences }
}
