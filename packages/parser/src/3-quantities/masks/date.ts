import { MIXED, NUMBER, type Tokens } from '../../2-tokens/tokenize.ts'
import { MONTHS } from '../en/calendar.ts'
import type { MaskRule } from './mask-rule.ts'

const isDay = ({ folded, kind }: Tokens, at: number): boolean =>
  (kind[at] === NUMBER && /^(0?[1-9]|[12]\d|3[01])$/.test(folded[at] ?? '')) ||
  (kind[at] === MIXED && /^([1-9]|[12]\d|3[01])(st|nd|rd|th)$/.test(folded[at] ?? ''))

const isYear = ({ folded, kind }: Tokens, at: number): boolean =>
  kind[at] === NUMBER && /^(1[89]|20)\d\d$/.test(folded[at] ?? '')

/** The tokens of a month name at `at`: 1, 2 with its full stop, or 0. "May" and "March" want their neighbours. */
const monthLength = ({ folded }: Tokens, at: number): number => {
  if (!MONTHS.has(folded[at] ?? '')) return 0
  return folded[at + 1] === '.' && (folded[at] ?? '').length <= 4 ? 2 : 1
}

const readDays = (tokens: Tokens, at: number): number => {
  if (!isDay(tokens, at)) return at
  const joiner = tokens.folded[at + 1] ?? ''
  const ranged = /^(-|–|—|to|and|or|\/)$/.test(joiner) && isDay(tokens, at + 2)
  return ranged ? at + 3 : at + 1
}

const withYear = (tokens: Tokens, at: number): number => {
  const from = tokens.folded[at] === ',' || tokens.folded[at] === 'of' ? at + 1 : at
  if (isYear(tokens, from)) return from + 1
  // "3 JAN 90": two digits, only right behind a month.
  return from === at && tokens.kind[at] === NUMBER && /^[6-9]\d$/.test(tokens.folded[at] ?? '') ? at + 1 : at
}

const readDayMonth = (tokens: Tokens, at: number): number => {
  const days = readDays(tokens, at)
  if (days === at) return -1
  const from = tokens.folded[days] === 'of' ? days + 1 : days
  const month = monthLength(tokens, from)
  if (month === 0) return -1
  // "9 August to 3 September"
  return withYear(tokens, from + month)
}

const readMonthDay = (tokens: Tokens, at: number): number => {
  const month = monthLength(tokens, at)
  if (month === 0) return -1
  const from = tokens.folded[at + month] === 'the' ? at + month + 1 : at + month
  const days = readDays(tokens, from)
  if (days > from) return withYear(tokens, days)
  return isYear(tokens, from) ? from + 1 : -1
}

const isWritten = (tokens: Tokens, at: number): number => {
  const { folded } = tokens
  const separator = folded[at + 1] ?? ''
  if (!/^[-/.]$/.test(separator) || folded[at + 3] !== separator) return -1
  const parts = [folded[at], folded[at + 2], folded[at + 4]].map((part) => part ?? '')
  const written = /^\d{4},\d{1,2},\d{1,2}$/.test(parts.join(',')) || /^\d{1,2},\d{1,2},\d{2,4}$/.test(parts.join(','))
  return written ? at + 5 : -1
}

/** "October 7", "7 October 2023", "9-10 August", "3 JAN 90", "2023-10-07", "7/10/2023". */
export const date: MaskRule = {
  name: 'masks/date',
  starts: ['0', ...MONTHS.keys()],
  read: ({ tokens }, at) => {
    for (const read of [readDayMonth, readMonthDay, isWritten]) {
      const end = read(tokens, at)
      if (end > at) return { end, value: 'date' }
    }
    // "07.10.2023" is one numeral.
    return /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(tokens.folded[at] ?? '') ? { end: at + 1, value: 'date' } : undefined
  },
}
