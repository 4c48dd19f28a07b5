const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
const MONTHS = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index))).join('|')
/** The dash of a stretch of days stays with the day it comes after, so that no line begins with it. */
const DATE = new RegExp(`((?:(?:\\d{1,2}–)?\\d{1,2} )?(?:${MONTHS})(?: \\d{4})?(?!\\w)(?: –)?)`)

/** A stretch of text, or a date in it that no line should break. */
export interface TextPart {
  readonly text: string
  readonly isDate: boolean
}

/** Splits a text around the days and months in it: "Attack, Djibo, " and "11 May 2025". */
export const splitDates = (text: string): readonly TextPart[] =>
  text
    .split(DATE)
    .map((part, index) => ({ text: part, isDate: index % 2 === 1 && part.includes(' ') }))
    .filter((part) => part.text !== '')
