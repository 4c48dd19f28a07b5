import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import { headNoun } from './head-noun.ts'
import { sameMeasure } from './same-measure.ts'

/** A claim of the gold and the claim of the parser that was taken for it. */
export interface ClaimPair {
  readonly gold: GoldClaim
  readonly claim: Claim
}

/** The claims of one text, gold beside parsed. */
export interface Pairing {
  /** In the order of the gold. */
  readonly pairs: readonly ClaimPair[]
  readonly missed: readonly GoldClaim[]
  readonly extra: readonly Claim[]
}

/** Whether the bounds are the same, whatever is counted. */
export const sameBounds = (gold: GoldClaim, { quantity }: Claim): boolean =>
  quantity.low === gold.low && quantity.high === gold.high

const sameFigure = (gold: GoldClaim, claim: Claim): boolean =>
  sameMeasure(gold.measure, claim.measure) && sameBounds(gold, claim)

const sameGroup = (gold: GoldClaim, claim: Claim): boolean => headNoun(claim.counted.text) === headNoun(gold.counted)

/**
 * Pairs what a text claims with what was read: a claim is found when measure and bounds are right. Claims whose counted
 * group agrees as well are paired first, then the rest in order; each claim is paired once.
 */
export const pairClaims = (gold: readonly GoldClaim[], read: readonly Claim[]): Pairing => {
  const left = [...read]
  const found = new Map<GoldClaim, Claim>()
  const passes = [
    (wanted: GoldClaim, claim: Claim) => sameFigure(wanted, claim) && sameGroup(wanted, claim),
    sameFigure,
  ]
  for (const fits of passes)
    for (const wanted of gold) {
      const index = found.has(wanted) ? -1 : left.findIndex((claim) => fits(wanted, claim))
      const [claim] = index < 0 ? [] : left.splice(index, 1)
      if (claim) found.set(wanted, claim)
    }
  return {
    pairs: gold.flatMap((wanted) => {
      const claim = found.get(wanted)
      return claim ? [{ gold: wanted, claim }] : []
    }),
    missed: gold.filter((wanted) => !found.has(wanted)),
    extra: left,
  }
}
