import { CARDINAL_STARTS } from '../en/number-words.ts'
import { nextInFigure, readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'
import { endOfPair } from './unit-pair.ts'

const UNITS =
  /^(seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(y|ies)|fortnights?|consecutive|straight|generations?)$/
const MODIFIED = /^(successive|more|long|full|whole|working|calendar)$/

/** "48 hours", "three-day", "five to six weeks": how long, not how many. */
export const duration: MaskRule = {
  name: 'masks/duration',
  starts: CARDINAL_STARTS,
  next: nextInFigure,
  read: (below, at) => {
    const { folded } = below.tokens
    const number = readCardinal(below, at)
    if (!number) return undefined
    let end = endOfPair(below, at, number.end, (after) => UNITS.test(folded[after] ?? ''))
    if (folded[end] === '-' || MODIFIED.test(folded[end] ?? '') || folded[end] === '+') end += 1
    return UNITS.test(folded[end] ?? '') ? { end: end + 1, value: 'duration' } : undefined
  },
}

const isUnits = (word: string): boolean => word.endsWith('s') && UNITS.test(word)

/** "after several days in captivity", "a few long weeks": so many of them that nobody says how many, and no more a count. */
export const vagueDuration: MaskRule = {
  name: 'masks/vague-duration',
  starts: ['many', 'several', 'few', 'numerous', 'countless', 'multiple'],
  next: () => (next) => isUnits(next) || MODIFIED.test(next),
  read: (below, at) => {
    const { folded } = below.tokens
    const end = MODIFIED.test(folded[at + 1] ?? '') ? at + 2 : at + 1
    return isUnits(folded[end] ?? '') ? { end: end + 1, value: 'duration' } : undefined
  },
}
