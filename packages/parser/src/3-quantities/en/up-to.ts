import { boundBefore } from '../bound.ts'

/** "up to 100", "as many as 60": an upper bound that includes its figure. */
export const upTo = boundBefore(
  'quantities/up-to',
  [
    'up to',
    'as many as',
    'as high as',
    'no more than',
    'not more than',
    'at most',
    'at the most',
    'a maximum of',
    'maximum of',
    'as much as',
    'anything up to',
  ],
  (_, high) => ({ low: null, high, qualifier: 'up-to' }),
)
