import { matchPhrase, type QuantityRule } from '../bound.ts'
import type { Maskable } from '../quantity.ts'
import { readAmount } from '../read-amount.ts'
import { AMOUNT_STARTS, MAGNITUDES } from './number-words.ts'

const JOINERS: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '—', 'and'])
const BOUNDS = [
  'between',
  'from',
  'anywhere between',
  'anywhere from',
  'somewhere between',
  'an estimated',
  'some',
  'about',
  'around',
]

/** "2-3,000" shares the thousands of its second figure; "2 to 3 million" its magnitude. */
const shareScale = (low: number, high: number, highWord: string): number => {
  if (low < high) {
    const magnitude = MAGNITUDES.get(highWord)
    if (magnitude !== undefined && low < 1000 && high >= magnitude) return low * magnitude
    if (low < 10 && high >= 1000 && high % 1000 === 0 && high / 1000 > low) return low * 1000
  }
  return low
}

const isTight = (start: Int32Array, end: Int32Array, joiner: number): boolean =>
  start[joiner] === end[joiner - 1] && start[joiner + 1] === end[joiner]

const LOWER = ['at least', 'no fewer than', 'no less than', 'not less than', 'as few as']
const UPPER = ['as many as', 'up to', 'no more than', 'at most', 'perhaps', 'possibly']

/** "at least 15 and as many as 17". */
const readBothBounds = (below: Maskable, at: number): ReturnType<QuantityRule['read']> => {
  const { folded } = below.tokens
  for (const lower of LOWER) {
    const from = matchPhrase(folded, at, lower.split(' '))
    const low = from < 0 ? undefined : readAmount(below, from)
    if (!low || !/^(and|but|or|,)$/.test(folded[low.end] ?? '')) continue
    const joined = /^(and|but|or)$/.test(folded[low.end + 1] ?? '') ? low.end + 2 : low.end + 1
    for (const upper of UPPER) {
      const to = matchPhrase(folded, joined, upper.split(' '))
      const high = to < 0 ? undefined : readAmount(below, to)
      if (high && high.value > low.value)
        return { end: high.end, value: { low: low.value, high: high.value, qualifier: 'range', unit: high.unit } }
    }
  }
  return undefined
}

/** "between 20 and 30", "20–30", "15 to 20", "four or five", "2-3,000". */
export const range: QuantityRule = {
  name: 'quantities/range',
  starts: [
    ...new Set([
      ...AMOUNT_STARTS,
      ...LOWER.map((phrase) => phrase.split(' ')[0] ?? ''),
      ...BOUNDS.map((bound) => bound.split(' ')[0] ?? ''),
    ]),
  ],
  read: (below, at) => {
    const { folded, start, end } = below.tokens
    const bounds = readBothBounds(below, at)
    if (bounds) return bounds
    let from = at
    let introduced = ''
    for (const bound of BOUNDS) {
      const after = matchPhrase(folded, at, bound.split(' '))
      if (after > from) [from, introduced] = [after, bound]
    }
    const first = readAmount(below, from)
    if (!first) return undefined
    const joiner = folded[first.end] ?? ''
    if (!JOINERS.has(joiner)) return undefined
    if (joiner === 'and' && !introduced.endsWith('between')) return undefined
    const dashed = joiner === '-' || joiner === '–' || joiner === '—'
    if (dashed && !isTight(start, end, first.end)) return undefined
    const second = readAmount(below, first.end + 1)
    if (!second) return undefined
    const low = shareScale(first.value, second.value, folded[second.end - 1] ?? '')
    if (low >= second.value) return undefined
    if (joiner === 'or' && second.value > low * 3) return undefined
    return { end: second.end, value: { low, high: second.value, qualifier: 'range', unit: second.unit ?? first.unit } }
  },
}
