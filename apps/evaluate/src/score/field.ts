import type { Claim } from '@reportedly/schema'
import type { GoldClaim, GoldText } from '../gold/gold-text.ts'
import type { ClaimPair } from './pair-claims.ts'

/** What one field of a paired claim should be, what it is, and whether that will do. */
export interface Verdict {
  readonly right: boolean
  readonly want: string
  readonly have: string
}

/** What a field may look at besides the pair itself. */
export interface Surroundings {
  readonly gold: GoldText
  readonly pairs: readonly ClaimPair[]
}

/** One field that paired claims are judged by; null where the gold leaves it open or it does not apply. */
export interface Field {
  readonly name: string
  readonly meaning: string
  readonly judge: (gold: GoldClaim, claim: Claim, surroundings: Surroundings) => Verdict | null
}
