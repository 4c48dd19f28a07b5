import { type Measure, MEASURES } from '@reportedly/schema'
import { HELD_IN } from '../../disagreements/related-measures.ts'
import type { MutationRule } from '../mutation.ts'
import { canCountTheSame, isTelling } from '../tells-same.ts'

/**
 * Outcomes that are taken for one another as a figure is passed on. Those that follow one another (missing, then found
 * dead; abducted, then freed) are left out: both can be true of the same people.
 */
const TAKEN_FOR_ONE_ANOTHER: readonly Measure[] = [
  'killed',
  'injured',
  'casualties',
  'captured',
  'neutralised',
  'strength',
]

/** "Up to 100 took part" is passed on as "100 killed", "20 neutralised" as "20 killed". */
export const measureChanged: MutationRule = {
  name: 'mutations/measure-changed',
  keptApartByOneReport: true,
  // What a word leaves open is filled in on the way: "neutralised", "casualties" and "took part" become "killed".
  isLikelyFirst: (one, other) =>
    (HELD_IN[other.measure]?.includes(one.measure) ?? false) ||
    (one.measure === 'strength' && other.measure !== 'strength'),
  compare: (from, to) => {
    if (from.measure === to.measure || !isTelling(from) || !canCountTheSame(from, to)) return null
    if (![from, to].every(({ measure }) => TAKEN_FOR_ONE_ANOTHER.includes(measure))) return null
    const [before, after] = [from, to].map(({ measure }) => MEASURES[measure].label.toLowerCase())
    return `“${before}” becomes “${after}”`
  },
}
