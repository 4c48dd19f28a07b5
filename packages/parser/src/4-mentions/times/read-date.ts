import { MONTHS } from '../../3-quantities/en/calendar.ts'
import { parts, toDays } from './days.ts'
import { between, type Found, onDay, unresolved, wholeMonth } from './found.ts'

/** The year a day and month without one belong to: the last time they came round before publication. */
const pastYear = (today: number, month: number, day: number): number => {
  const { year } = parts(today)
  return toDays(year, month, day) > today + 1 ? year - 1 : year
}

/** The year of digits that can be one: four, or two of the last century. */
export const readYear = (word: string): number | null => {
  if (/^(1[89]|20)\d\d$/.test(word)) return Number(word)
  return /^[6-9]\d$/.test(word) ? 1900 + Number(word) : null
}

/** A masked date such as "9-10 August 2024" or "Oct. 7". */
export const readDate = (words: readonly string[], today: number | null): Found => {
  const text = words.join(' ')
  const iso = /^(\d{4}) [-/.] (\d{1,2}) [-/.] (\d{1,2})$/.exec(text)
  if (iso) return onDay(toDays(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const month = words.map((word) => MONTHS.get(word)).find((value) => value !== undefined)
  if (month === undefined) return unresolved('day')
  const days: number[] = []
  let year: number | null = null
  const monthAt = words.findIndex((word) => MONTHS.has(word))
  for (const [at, word] of words.entries()) {
    const day = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)
    if (
      day &&
      Number(day[1]) <= 31 &&
      !(at > monthAt + 1 && days.length > 0 && !/^[-–—]$|^(to|and|or|\/)$/.test(words[at - 1] ?? ''))
    )
      days.push(Number(day[1]))
    else year = readYear(word) ?? year
  }
  const [first, last = first] = days
  if (first === undefined) return year === null ? unresolved('month') : wholeMonth(year, month)
  if (year === null && today === null) return unresolved('day')
  const known = year ?? pastYear(today ?? 0, month, first)
  return between(toDays(known, month, first), toDays(known, month, Math.max(first, last ?? first)))
}
