import { isDigit } from '../engine/is-digit.ts'

const COMMA = 44
const DOT = 46
const SOFT_HYPHEN = 0xad

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const UNICODE_LETTER = /\p{L}|\p{M}/u

/** For each code unit beyond ASCII: 0 when not yet asked for, 1 for a letter, 2 for anything else. */
const ASKED = new Uint8Array(0x10000)

const isUnicodeLetter = (code: number): boolean => {
  ASKED[code] ||= UNICODE_LETTER.test(String.fromCharCode(code)) ? 1 : 2
  return ASKED[code] === 1
}

/** Whether a UTF-16 code unit is a letter or a mark that combines with one. */
export const isLetter = (code: number): boolean => isAsciiLetter(code) || (code > 127 && isUnicodeLetter(code))

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

/** Where a number that starts at `at` ends: digits, with commas, dots or apostrophes only between digits. */
export const endOfNumber = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    const joins = end > at && (code === COMMA || code === DOT) && end + 1 < limit && isDigit(text.charCodeAt(end + 1))
    if (!isDigit(code) && !joins && !(end > at && isApostrophe(code) && opensThousands(text, end + 1, limit))) break
    end += 1
  }
  return end
}

/** "2'000", "2’000", as in Switzerland: an apostrophe before a group of three digits. */
const opensThousands = (text: string, at: number, limit: number): boolean =>
  at + 3 <= limit &&
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !(at + 3 < limit && isDigit(text.charCodeAt(at + 3)))

/** Where a word that starts at `at` ends; hyphens, apostrophes and dots within it included. */
export const endOfWord = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (!isLetter(code) && !isDigit(code) && !joinsWord(text, at, end, limit)) break
    end += 1
  }
  return end
}

const joinsWord = (text: string, start: number, at: number, limit: number): boolean => {
  if (at === start) return false
  const code = text.charCodeAt(at)
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0
  if (isHyphen(code)) return isLetter(next) || isDigit(next)
  if (code === SOFT_HYPHEN) return isLetter(next)
  if (isApostrophe(code)) return isLetter(next) && !isPossessive(text, at, limit)
  if (code === COMMA || code === DOT) {
    const before = text.charCodeAt(at - 1)
    if (isDigit(before)) return isDigit(next) && (code === DOT || isGroupOfDigits(text, at + 1, limit))
    return code === DOT && isLetter(before) && isDotted(text, start, at, limit)
  }
  return false
}

/** "Rs25,000", "N1,50,000": two digits or three behind a comma. */
const isGroupOfDigits = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && isDigit(text.charCodeAt(at + 1))

/** Whether an apostrophe opens the ending of a genitive: "army's", but neither "O'Shea" nor "it'sy". */
export const isPossessive = (text: string, apostrophe: number, limit: number): boolean => {
  const letter = apostrophe + 1 < limit ? text.charCodeAt(apostrophe + 1) : 0
  if (letter !== 115 && letter !== 83) return false
  const after = apostrophe + 2 < limit ? text.charCodeAt(apostrophe + 2) : 32
  return !isLetter(after) && !isDigit(after)
}

/** "U.S.", "a.m.": a dot between single letters, or behind the last of them. */
const isDotted = (text: string, start: number, dot: number, limit: number): boolean => {
  if (dot - start !== 1 && text.charCodeAt(dot - 2) !== DOT) return false
  const next = dot + 1 < limit ? text.charCodeAt(dot + 1) : 0
  const afterNext = dot + 2 < limit ? text.charCodeAt(dot + 2) : 0
  return (isLetter(next) && !isLetter(afterNext)) || (dot - start > 1 && !isLetter(next) && !isDigit(next))
}
