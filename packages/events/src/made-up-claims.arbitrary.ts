import type { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { days, exactly, group, madeUpClaim, parties, speaker, town, upTo, vaguely } from '@reportedly/schema/made-up'

const claimParts = fc.record({
  reportId: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  incident: fc.nat(2),
  measure: fc.constantFrom('killed', 'injured', 'seized'),
  quantity: fc.oneof(fc.nat(9).map(exactly), fc.integer({ min: 1, max: 9 }).map(upTo), fc.constant(vaguely('dozens'))),
  counted: fc.constantFrom('civilian', 'state-forces', 'weapons').map((category) => group(category)),
  actor: fc.constantFrom(null, parties('the Reds'), parties('the Blues')),
  modality: fc.constantFrom('asserted', 'denied'),
  scope: fc.constantFrom('incident', 'incident', 'cumulative', 'background'),
  attribution: fc.constantFrom('Red army', 'Blue army', null).map((name) => [speaker(name), speaker(null)]),
  place: fc.constantFrom(null, town('Ashford'), town('Barrow')),
  time: fc.constantFrom(null, days('2025-05-10'), days('2025-05-11'), days('2025-05-10', '2025-05-12')),
} satisfies Readonly<Partial<Record<keyof Claim, fc.Arbitrary<unknown>>>>)

/** Up to thirty made-up claims in four reports, crowded into few places, days and parties so that many agree. */
export const madeUpClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(claimParts, { maxLength: 30 })
  .map((parts) => parts.map((part, at) => madeUpClaim({ ...part, at: at * 100 })))
