import { NUMBER, type Tokens, WORD } from '../../2-tokens/tokenize.ts'
import type { MaskRule } from './mask-rule.ts'

const HALF_DAYS = new Set([
  'a.m.',
  'p.m.',
  'am',
  'pm',
  'a.m',
  'p.m',
  'gmt',
  'utc',
  'hours',
  'hrs',
  "o'clock",
  'noon',
  'local',
  'h',
])

const HALF_OF_DAY = /^(am|pm|a\.m\.?|p\.m\.?|gmt|utc)$/
const ENDS_PAIR = /^(to|-|–|and)$/

const isColon = ({ folded, start, end }: Tokens, at: number): boolean =>
  folded[at] === ':' &&
  start[at] === end[at - 1] &&
  start[at + 1] === end[at] &&
  /^\d{2}(am|pm|h)?$/.test(folded[at + 1] ?? '')

/** The token behind "7", "06:40" or "14:30:15", or -1; "killed 12: 30 wounded" tells no time. */
const endOfTime = (tokens: Tokens, at: number): number => {
  if (tokens.kind[at] !== NUMBER || !/^\d{1,2}$/.test(tokens.folded[at] ?? '')) return -1
  if (!isColon(tokens, at + 1)) return at + 1
  return isColon(tokens, at + 3) ? at + 5 : at + 3
}

/** "7 to 9 pm", "between 7 and 9 p.m.": the first of two times that share their half of the day. */
const readPair = (tokens: Tokens, at: number): number => {
  const { folded } = tokens
  const first = endOfTime(tokens, at)
  const joiner = first < 0 ? '' : (folded[first] ?? '')
  if (!ENDS_PAIR.test(joiner) || (joiner === 'and' && !/^(between|at)$/.test(folded[at - 1] ?? ''))) return -1
  const second = endOfTime(tokens, first + 1)
  return second > 0 && HALF_OF_DAY.test(folded[second] ?? '') ? second + 1 : -1
}

const isHour = (word: string, kind: number | undefined): boolean =>
  kind === NUMBER ? /^\d{1,2}(\.\d\d)?$|^\d{4}$/.test(word) : kind === WORD

/** "7 pm", "1430 GMT", "0300 hours", "five o'clock": an hour and the word behind it. */
const readHour = ({ folded, kind }: Tokens, at: number): number => {
  const hour = folded[at] ?? ''
  const after = folded[at + 1] ?? ''
  if (/^\d{1,2}(\.\d\d)?(am|pm)$/.test(hour)) return at + 1
  if (after === 'hours' || after === 'hrs') return /^[0-2]?\d[0-5]\d$/.test(hour) ? at + 2 : -1
  if (!HALF_DAYS.has(after) || !isHour(hour, kind[at]) || (after === 'local' && folded[at + 2] !== 'time')) return -1
  return folded[at + 2] === '.' && /^[ap]\.m$/.test(after) ? at + 3 : at + 2
}

/** "06:40", "4.30 a.m.", "at 7 pm", "1430 GMT", "0300 hours". */
export const clock: MaskRule = {
  name: 'masks/clock',
  starts: ['0', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  read: ({ tokens }, at) => {
    const pair = readPair(tokens, at)
    if (pair > 0) return { end: pair, value: 'clock' }
    const time = endOfTime(tokens, at)
    if (time > at + 1) return { end: HALF_DAYS.has(tokens.folded[time] ?? '') ? time + 1 : time, value: 'clock' }
    const hour = readHour(tokens, at)
    return hour > 0 ? { end: hour, value: 'clock' } : undefined
  },
}
