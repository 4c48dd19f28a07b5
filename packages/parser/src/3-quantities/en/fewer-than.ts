import { below, boundBefore } from '../bound.ts'

/** "fewer than 20", "less than 20": an upper bound that leaves its figure out. */
export const fewerThan = boundBefore(
  'quantities/fewer-than',
  ['fewer than', 'less than', 'under', 'below'],
  (_, high) => ({ low: null, high: below(high), qualifier: 'fewer-than' }),
)
