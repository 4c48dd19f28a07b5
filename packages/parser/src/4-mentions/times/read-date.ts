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

/** The day of a month, where there is such a one and it has come; -1 where not. */
const dayOf = (year: number, month: number, day: number, today: number | null): number => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return -1
  const days = toDays(year, month, day)
  return today === null || days <= today + 1 ? days : -1
}

/** "25/11/2023", "11/25/2023": the day where only one reading gives one; with full stops it stands first. Else it stays open. */
const readWritten = (first: number, second: number, year: number, dotted: boolean, today: number | null): Found => {
  const dayFirst = dayOf(year, second, first, today)
  const monthFirst = dotted ? -1 : dayOf(year, first, second, today)
  if (dayFirst >= 0 && monthFirst >= 0 && dayFirst !== monthFirst) return unresolved('day')
  const day = Math.max(dayFirst, monthFirst)
  return day < 0 ? unresolved('day') : onDay(day)
}

/** A masked date such as "9-10 August 2024" or "Oct. 7". */
export const readDate = (words: readonly string[], today: number | null): Found => {
  const text = words.join(' ')
  const iso = /^(\d{4}) [-/.] (\d{1,2}) [-/.] (\d{1,2})$/.exec(text)
  if (iso) return onDay(toDays(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const written =
    /^(\d{1,2}) ([-/.]) (\d{1,2}) \2 (\d{4})$/.exec(text) ?? /^(\d{1,2})(\.)(\d{1,2})\.(\d{4})$/.exec(text)
  if (written) return readWritten(Number(written[1]), Number(written[3]), Number(written[4]), written[2] === '.', today)
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
