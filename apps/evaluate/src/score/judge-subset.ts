import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { Surroundings, Verdict } from './field.ts'

/** Judges the link from a part to its whole; null where the gold has none. A whole that was not found is wrong too. */
export const judgeSubset = (gold: GoldClaim, claim: Claim, { gold: text, pairs }: Surroundings): Verdict | null => {
  if (gold.subsetOf === undefined || gold.subsetOf === null) return null
  const whole = text.claims[gold.subsetOf]
  const found = pairs.find((pair) => pair.gold === whole)?.claim
  const linked = pairs.find((pair) => pair.claim.id === claim.subsetOf)?.gold
  const write = (of: GoldClaim | undefined) => (of ? `of ${of.low}–${of.high} ${of.counted ?? ''}`.trimEnd() : 'other')
  return {
    right: found !== undefined && claim.subsetOf === found.id,
    want: write(whole),
    have: claim.subsetOf === null ? 'of nothing' : write(linked),
  }
}
