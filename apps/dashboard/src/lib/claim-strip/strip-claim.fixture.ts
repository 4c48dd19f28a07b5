import type { Qualifier } from '@reportedly/schema'
import { describeFigure } from '../words/describe-figure.ts'
import type { StripClaim } from './strip-claim.ts'

/** A claim for tests of the strip: a figure and, where they matter, its source and standing. */
export const makeStripClaim = (
  id: string,
  [low, high, qualifier]: readonly [number | null, number | null, Qualifier],
  changes: Partial<StripClaim> = {},
): StripClaim => {
  const quantity = { low, high, qualifier, asStated: qualifier === 'vague' ? 'Several' : '', unit: 'count' }
  const figure = describeFigure(quantity)
  return {
    id,
    href: `/reports/r1#claim-${id}`,
    speaker: 'army statement',
    route: 'publisher unknown',
    quantity,
    figure,
    statement: `${figure} fighters`,
    used: true,
    origin: null,
    description: `${figure} fighters, army statement, publisher unknown`,
    ...changes,
  }
}
