import { matchPhrase, type QuantityRule } from '../bound.ts'
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

/** "between 20 and 30", "20–30", "15 to 20", "four or five", "2-3,000". */
export const range: QuantityRule = {
  name: 'quantities/range',
  starts: [...new Set([...AMOUNT_STARTS, ...BOUNDS.map((bound) => bound.split(' ')[0] ?? '')])],
  read: (below, at) => {
    const { folded, start, end } = below.tokens
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
