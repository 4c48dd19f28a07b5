import { above, boundBefore } from '../bound.ts'

/** "more than 40", "upwards of 40": a lower bound that leaves its figure out. */
export const moreThan = boundBefore(
  'quantities/more-than',
  [
    'more than',
    'over',
    'upwards of',
    'upward of',
    'in excess of',
    'greater than',
    'well over',
    'well above',
    'exceeding',
    'above',
    'far more than',
    'well more than',
    'better than',
    'exceed',
    'exceeds',
    'exceeded',
    'surpass',
    'surpasses',
    'surpassed',
  ],
  (low) => ({ low: above(low), high: null, qualifier: 'more-than' }),
)
