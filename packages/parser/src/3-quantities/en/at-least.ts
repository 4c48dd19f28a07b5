import { boundBefore } from '../bound.ts'

/** "at least 43", "no fewer than nine": a lower bound that includes its figure. */
export const atLeast = boundBefore(
  'quantities/at-least',
  [
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'nothing less than',
    'not below',
    'a minimum of',
    'minimum of',
    'as few as',
    'as little as',
    'at the least',
    'at the very least',
    'a confirmed minimum of',
  ],
  (low) => ({ low, high: null, qualifier: 'at-least' }),
)
