import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { Surroundings, Verdict } from './field.ts'

/** Judges whether the figure was read where the gold quotes it, or in words the same; null without a quotation. */
export const judgeSentence = ({ quote }: GoldClaim, claim: Claim, { gold }: Surroundings): Verdict | null => {
  if (quote === undefined) return null
  const places = [claim.evidence.position, ...claim.restatedAt]
  let right = false
  for (let at = gold.text.indexOf(quote); at >= 0 && !right; at = gold.text.indexOf(quote, at + 1))
    right = places.some(({ start, end }) => start < at + quote.length && at < end)
  return { right, want: `“${quote}”`, have: `“${claim.evidence.quote.exact}”` }
}
