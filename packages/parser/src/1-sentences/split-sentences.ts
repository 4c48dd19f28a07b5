import type { Report } from '@reportedly/schema'
import { isBlank } from '../engine/is-blank.ts'
import type { Span } from '../engine/span.ts'
import { isHardWrapped } from './is-hard-wrapped.ts'
import { isFinalMark, nextVisible, readFinalMark } from './sentence-marks.ts'

/** What the parser needs of a report. */
export type ReportInput = Pick<Report, 'id' | 'title' | 'text' | 'publishedAt' | 'publisher'>

export interface Sentence extends Span {
  /** Index of the line or, in text wrapped at a fixed width, the paragraph it stands in; counted from 0. */
  readonly paragraph: number
}

/** The first layer: a report and its sentences. */
export interface Split {
  readonly report: ReportInput
  readonly text: string
  readonly sentences: readonly Sentence[]
}

const LINE_FEED = 10
/** Characters beyond which a sentence is read in pieces: no sentence of prose is as long, a table without marks may be. */
const LONGEST = 1_200
const WIDEST_INDENT = 2
const BULLETS = new Set(['•', '*', '▪', '■', '●', '►'])

/** Line feeds, a lone carriage return, the line and paragraph separators of Unicode. */
const isLineBreak = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    code === LINE_FEED || code === 0x2028 || code === 0x2029 || (code === 13 && text.charCodeAt(at + 1) !== LINE_FEED)
  )
}

/** Whether the line break that the blanks from `at` to `next` open ends a paragraph of a wrapped text. */
const endsParagraph = (text: string, at: number, next: number): boolean =>
  next >= text.length ||
  text.slice(at + 1, next).includes('\n') ||
  next - at - 1 > WIDEST_INDENT ||
  BULLETS.has(text[next] ?? '')

/** The sentence between two places without the blanks around it; undefined when nothing is left. */
const trimmed = (text: string, start: number, end: number, paragraph: number): Sentence | undefined => {
  let [from, to] = [start, end]
  while (from < to && isBlank(text.charCodeAt(from))) from += 1
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return to > from ? { start: from, end: to, paragraph } : undefined
}

/** A blank, or a mark that no word or figure goes on behind: never within "1,200" or a pair of surrogates. */
const isPause = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at)) ||
  (!/[\p{L}\p{M}\p{N}\udc00-\udfff]/u.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))

/** Where a sentence that is too long is cut: behind its last semicolon, else its last comma, else at its last pause. */
const cutOf = (text: string, start: number, end: number): number => {
  const back = text.slice(start + LONGEST / 2, end)
  const mark = Math.max(back.lastIndexOf('; ') + 1, 0) || Math.max(back.lastIndexOf(', ') + 1, 0)
  return mark > 0 ? start + LONGEST / 2 + mark : end
}

/**
 * Splits a report into sentences. Line breaks end a sentence, except in text wrapped at a fixed width. A sentence longer
 * than any in prose is cut where it pauses, so that reading it takes time in proportion to its length.
 */
export const splitSentences = (report: ReportInput): Split => {
  const { text } = report
  const wrapped = isHardWrapped(text)
  const sentences: Sentence[] = []
  let start = 0
  let paragraph = 0
  const close = (end: number): void => {
    const sentence = trimmed(text, start, end, paragraph)
    if (sentence) sentences.push(sentence)
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    if (at - start >= LONGEST && isPause(text, at)) close(cutOf(text, start, at))
    if (isFinalMark(text.charCodeAt(at))) {
      const { end, isFinal } = readFinalMark(text, at)
      if (isFinal) close(end)
      at = end - 1
    } else if (isLineBreak(text, at)) {
      const next = nextVisible(text, at)
      if (!wrapped || endsParagraph(text, at, next)) {
        close(at)
        paragraph += 1
      }
      at = next - 1
    }
  }
  close(text.length)
  return { report, text, sentences }
}
