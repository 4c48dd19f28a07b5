import { sampleClaim } from '../score/sample-claims.ts'
import type { MatchedClaim } from './match-claims.ts'

/** A claim of the corpus for tests, of an event and an origin, and the claim read for it; none without an id. */
export const sampleMatch = (
  eventKey: string,
  originKey: string,
  id: string | null,
  claim: Parameters<typeof sampleClaim>[0] = {},
  gold: Partial<MatchedClaim['gold']> = {},
): MatchedClaim => ({
  gold: {
    measure: 'killed',
    low: 12,
    high: 12,
    qualifier: 'exact',
    category: 'state-forces',
    sources: ['army'],
    subsetOf: null,
    quote: '12 soldiers',
    eventKey,
    originKey,
    rows: ['made-up-01'],
    ...gold,
  },
  claim: id === null ? null : { ...sampleClaim(claim), id },
})
