import type { Claim } from '@reportedly/schema'
import { exactly, group, madeUpClaim } from '@reportedly/schema/made-up'
import type { GoldClaim } from '../gold/gold-text.ts'

/** A parsed claim for tests: twelve villagers, killed, in the publisher's own voice. */
export const sampleClaim = (changes: Partial<Claim> = {}): Claim =>
  madeUpClaim({
    id: 'claim',
    reportId: 'X1',
    quantity: exactly(12),
    counted: group('civilian', 'villagers'),
    ...changes,
  })

/** The gold that `sampleClaim` is right about. */
export const sampleGold = (changes: Partial<GoldClaim> = {}): GoldClaim => ({
  measure: 'killed',
  low: 12,
  high: 12,
  qualifier: 'exact',
  counted: 'villagers',
  speaker: null,
  ...changes,
})
