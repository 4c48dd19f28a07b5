import { boundBefore } from '../bound.ts'

/** "a total of 596": the figure itself, introduced as a sum. */
export const totalOf = boundBefore(
  'quantities/total-of',
  [
    'a total of',
    'a combined total of',
    'the total of',
    'an overall total of',
    'total of',
    'a combined',
    'a sum of',
    'the sum of',
    'sums of',
  ],
  (low, high) => ({ low, high, qualifier: low === high ? 'exact' : 'range' }),
)
