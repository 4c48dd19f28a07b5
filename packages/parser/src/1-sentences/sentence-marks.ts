import { isBlank } from '../engine/is-blank.ts'
import { isDigit } from '../engine/is-digit.ts'
import { BEFORE_FIGURES, MAY_BE_FINAL, NEVER_FINAL, SENTENCE_OPENERS } from './en/abbreviations.ts'

const MAX_LOOKBACK = 24
const MAX_WORD = 14
/** Marks and quotes that close one sentence together; a longer run is no punctuation. */
const MAX_RUN = 16
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›'])
/** "fled.[1] Six …": a note's number goes with the sentence before it. */
const NOTE = /^\[\d{1,3}\]/
const CONTINUES = /[\p{Ll},;:)\]%]/u
/** "al-Shabaab", "el-Sisi": the article stays small at the head of a sentence. */
const ARABIC_ARTICLE = /^(al|el|an|ar|as|ash|at|az|ad)[-–]\p{Lu}/u

export const isFinalMark = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026

/** The first place from `from` on that shows something; the end of the text when nothing does. */
export const nextVisible = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** The word that ends before a full stop, without its own dots at the end; at most as long as any abbreviation. */
const wordBefore = (text: string, stop: number): string => {
  let start = stop
  while (start > 0 && stop - start < MAX_LOOKBACK && /[\p{L}\p{N}.-]/u.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, stop).toLowerCase()
}

/** "in the U.S. The army came": a small word with a capital; in a text set in capitals it says nothing. */
const opensSentence = (text: string, at: number): boolean => {
  const word = /^\p{L}+(?![\p{L}\p{N}'’.-])/u.exec(text.slice(at, at + MAX_WORD))?.[0] ?? ''
  return word.length > 1 && word.slice(1) === word.slice(1).toLowerCase() && SENTENCE_OPENERS.has(word.toLowerCase())
}

const isAbbreviation = (text: string, stop: number, next: number): boolean => {
  const word = wordBefore(text, stop)
  // "Maj.-Gen." as "Maj-Gen."
  if (NEVER_FINAL.has(word) || NEVER_FINAL.has(word.replace('.-', '-'))) return true
  if (BEFORE_FIGURES.has(word) && isDigit(text.charCodeAt(next))) return true
  // A single letter is an initial ("J. Smith") or part of one ("U.S."); a bare digit is a list number ("1. Two …").
  const short = MAY_BE_FINAL.has(word) || /^\p{L}$/u.test(word) || /\.\p{L}$/u.test(word)
  return short && !opensSentence(text, next)
}

const beginsSentence = (text: string, at: number): boolean =>
  at >= text.length || !CONTINUES.test(text[at] ?? '') || ARABIC_ARTICLE.test(text.slice(at, at + 5))

/** "were killed.The next day": a space was lost between two sentences; "army.mil" and "U.S.Army" lost none. */
const lostSpace = (text: string, mark: number): boolean =>
  /^\p{Ll}{2}[.!?]$/u.test(text.slice(Math.max(0, mark - 2), mark + 1)) &&
  /^\p{Lu}(\p{Ll}+[\s,]|\s)/u.test(text.slice(mark + 1, mark + 1 + MAX_WORD))

/** Reads the run of final marks and closing quotes at `mark`: where it ends, and whether a sentence ends with it. */
export const readFinalMark = (text: string, mark: number): { readonly end: number; readonly isFinal: boolean } => {
  let end = mark + 1
  while (
    end < text.length &&
    end - mark < MAX_RUN &&
    (CLOSERS.has(text[end] ?? '') || isFinalMark(text.charCodeAt(end)))
  )
    end += 1
  end += NOTE.exec(text.slice(end, end + 5))?.[0].length ?? 0
  if (end < text.length && !isBlank(text.charCodeAt(end)))
    return { end, isFinal: end === mark + 1 && lostSpace(text, mark) }
  const next = nextVisible(text, end)
  if (!beginsSentence(text, next)) return { end, isFinal: false }
  const lone = text[mark] === '.' && end === mark + 1
  return { end, isFinal: !(lone && next < text.length && isAbbreviation(text, mark, next)) }
}
