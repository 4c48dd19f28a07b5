import type { Claim, Scope, SourceKind } from '@reportedly/schema'
import type { Standing } from '../../6-attribution/attributed.ts'

/** The scope of a lead that sums up a stretch, and the kind of speaker that does. */
export interface Carried {
  readonly scope: Scope
  readonly kind: SourceKind | null
  /** Whether it sums up a war or unrest, of which everyone in the report speaks. */
  readonly ofStrife: boolean
  /** Where that lead sums it up. */
  readonly place: Claim['place']
}

export const NOTHING_CARRIED: Carried = { scope: 'incident', kind: null, ofStrife: false, place: null }

const kindOf = (standing: Standing | undefined): SourceKind | null => standing?.chain[0]?.speaker.kind ?? null

/**
 * The scope that a figure without a time of its own has from the lead: that of a sum its own kind of speaker goes on with,
 * or anyone with that of a war.
 */
export const carriedScope = (carried: Carried, standing: Standing): Scope =>
  carried.scope === 'cumulative' && (carried.ofStrife || kindOf(standing) === carried.kind) ? 'cumulative' : 'incident'

const hasOwnTime = ({ time, evidence: { sentence } }: Claim): boolean => {
  const span = time?.span ?? null
  return span !== null && span.start >= sentence.start && span.end <= sentence.end
}

/** What a claim leaves to those behind it: a lead its scope; one happening with a day of its own ends the sum. */
export const carryOn = (
  carried: Carried,
  claim: Claim,
  standing: Standing | undefined,
  isLead: boolean,
  ofStrife: boolean,
): Carried => {
  if (isLead) return { scope: claim.scope, kind: kindOf(standing), ofStrife, place: claim.place ?? carried.place }
  return claim.scope === 'incident' && hasOwnTime(claim) ? NOTHING_CARRIED : carried
}
