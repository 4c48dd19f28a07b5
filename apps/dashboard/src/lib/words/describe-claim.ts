import type { Claim } from '@reportedly/schema'
import { describeCounted } from './describe-counted.ts'
import { describeFigure } from './describe-figure.ts'

/** The figure of a claim with what it counts ("up to 100 militants"); a vague one in the very words of the report. */
export const describeClaim = (claim: Claim): string => {
  const { low, high } = claim.quantity
  const quote = claim.evidence.quote.exact.replaceAll(/\s+/g, ' ')
  if (low === null && high === null && quote !== '') return quote.charAt(0).toLocaleLowerCase('en-GB') + quote.slice(1)
  return `${describeFigure(claim.quantity)} ${describeCounted(claim)}`
}
