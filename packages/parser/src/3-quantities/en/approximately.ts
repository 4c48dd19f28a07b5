import { boundBefore } from '../bound.ts'

/** "about 40", "nearly 40", "an estimated 40": near the figure, on either side. */
export const approximately = boundBefore(
  'quantities/approximately',
  ['about', 'some', 'around', 'approximately', 'approx .', 'approx', 'roughly', 'nearly', 'almost', 'just over', 'just under', 'just above', 'just below', 'close to', 'an estimated', 'estimated', 'near', 'nearer to', 'slightly more than', 'slightly over', 'slightly fewer than', 'a little over', 'a little more than', 'somewhere around', 'in the region of', 'on the order of', 'in the order of', 'circa', 'ca .', 'virtually', 'nearly', 'an approximate', 'an average of', 'not quite', 'perhaps', 'probably', 'what appeared to be', 'something like', '~', '≈'],
  (value) => ({ low: value, high: value, qualifier: 'approximately' }),
)
