import { matchPhrase, type QuantityRule } from '../bound.ts'
import type { Maskable } from '../quantity.ts'
import { nextInPhrases } from '../match-phrase.ts'
import { readAmount } from '../read-amount.ts'
import { nextInFigure } from '../read-cardinal.ts'
import { readRange } from '../read-range.ts'
import { AMOUNT_STARTS } from './number-words.ts'

const inWords = (phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((phrase) => phrase.split(' '))

const BOUNDS = inWords([
  'between',
  'from',
  'anywhere between',
  'anywhere from',
  'somewhere between',
  'an estimated',
  'some',
  'about',
  'around',
])

/** Words of change: "rose from 49 to 57" tells of two figures, not of one range. */
const CHANGED: ReadonlySet<string> = new Set(
  `rose risen rises rising rise increased increases increasing increase grew grown grows growing climbed climbs climbing
   climb jumped jumps jumping jump fell falls falling fall dropped drops dropping drop went gone goes revised raised
   lowered changed up down soared surged surges dwindled decreased decreasing shrank reduced cut updated amended
   corrected sharply slightly steadily again toll number tally count figure total`.split(/\s+/),
)

const LOWER = inWords(['at least', 'no fewer than', 'no less than', 'not less than', 'as few as'])
const UPPER = inWords(['as many as', 'up to', 'no more than', 'at most', 'perhaps', 'possibly'])

/** "at least 15 and as many as 17". */
const readBothBounds = (below: Maskable, at: number): ReturnType<QuantityRule['read']> => {
  const { folded } = below.tokens
  for (const lower of LOWER) {
    const from = matchPhrase(folded, at, lower)
    const low = from < 0 ? undefined : readAmount(below, from)
    if (!low || !/^(and|but|or|,)$/.test(folded[low.end] ?? '')) continue
    const joined = /^(and|but|or)$/.test(folded[low.end + 1] ?? '') ? low.end + 2 : low.end + 1
    for (const upper of UPPER) {
      const to = matchPhrase(folded, joined, upper)
      const high = to < 0 ? undefined : readAmount(below, to)
      if (high && high.value > low.value)
        return { end: high.end, value: { low: low.value, high: high.value, qualifier: 'range', unit: high.unit } }
    }
  }
  return undefined
}

/** "rose from 49 to 57", "rose by 86 per cent (from 397 to 739)" */
const followsChange = (folded: readonly string[], at: number, introduced: string): boolean => {
  if (introduced !== 'from') return false
  const before = /^[(,]$/.test(folded[at] ?? '') ? (folded[at - 1] ?? '') : (folded[at] ?? '')
  return CHANGED.has(before) || /^(cent|percent|%)$/.test(before)
}

const AMOUNTS: ReadonlySet<string> = new Set(AMOUNT_STARTS)
const nextInBounds = nextInPhrases([...LOWER, ...BOUNDS])
/** "a dozen to a hundred", "an estimated 20 to 30" */
const isNextInRange = (next: string): boolean =>
  nextInFigure('a')?.(next) === true || nextInBounds('an')?.(next) === true

/** "between 20 and 30", "20–30", "15 to 20", "four or five", "2-3,000". */
export const range: QuantityRule = {
  name: 'quantities/range',
  starts: [
    ...new Set([...AMOUNT_STARTS, ...LOWER.map(([first = '']) => first), ...BOUNDS.map(([first = '']) => first)]),
  ],
  next: (start) => (AMOUNTS.has(start) ? nextInFigure(start) && isNextInRange : nextInBounds(start)),
  read: (below, at) => {
    const { folded } = below.tokens
    const bounds = readBothBounds(below, at)
    if (bounds) return bounds
    let from = at
    let introduced = ''
    for (const bound of BOUNDS) {
      const after = matchPhrase(folded, at, bound)
      if (after > from) [from, introduced] = [after, bound.join(' ')]
    }
    if (followsChange(folded, introduced === 'from' ? at - 1 : at - 2, folded[from - 1] ?? '')) return undefined
    const found = readRange(below, from, introduced.endsWith('between'))
    if (!found) return undefined
    const { end, low, high, unit } = found
    return { end, value: { low, high, qualifier: 'range', unit } }
  },
}
