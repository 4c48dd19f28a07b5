import type { Claim } from '@reportedly/schema'
import type { GoldText } from '../gold/gold-text.ts'
import { pairClaims } from '../score/pair-claims.ts'
import type { CorpusBrief, CorpusClaim } from './corpus-gold.ts'

/** A claim of the gold, and the claim that was read for it; null where none was. */
export interface MatchedClaim {
  readonly gold: CorpusClaim
  readonly claim: Claim | null
}

/** Matches the claims of a brief with those read in it, in the order of the gold, by measure, bounds and group. */
export const matchClaims = (
  { claims }: CorpusBrief,
  text: GoldText,
  read: readonly Claim[],
): readonly MatchedClaim[] => {
  const found = new Map(
    pairClaims(text.claims, read).pairs.map(({ gold, claim }) => [text.claims.indexOf(gold), claim]),
  )
  return claims.map((gold, index) => ({ gold, claim: found.get(index) ?? null }))
}
