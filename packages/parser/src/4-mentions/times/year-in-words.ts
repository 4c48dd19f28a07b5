import { parts } from './days.ts'

/** The year that follows a day or a month in words: "in October last year", "on 24 January of this year". */
export const yearInWords = (
  word: (at: number) => string,
  at: number,
  today: number,
): { readonly end: number; readonly year: number } | null => {
  const from = word(at) === 'of' ? at + 1 : at
  if (word(from + 1) !== 'year' || !/^(last|this)$/.test(word(from))) return null
  return { end: from + 2, year: parts(today).year - (word(from) === 'last' ? 1 : 0) }
}
