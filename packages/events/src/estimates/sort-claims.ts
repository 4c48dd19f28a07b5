import type { Claim, SetAsideReason, VagueTable } from '@reportedly/schema'
import type { Origin } from '../origins/trace-origins.ts'
import { findSuperseded } from './find-superseded.ts'
import type { ClaimGroup } from './group-claims.ts'
import { findSetAsideReason, findStakeReason, type Hearing } from './set-aside.ts'

/** A claim with the reason for which every policy sets it aside; null where there is none. */
export interface SortedClaim {
  readonly claim: Claim
  readonly reason: SetAsideReason | null
}

/** The claims an estimate rests on and those it sets aside, each with the reason. */
export interface HeardClaims {
  readonly used: readonly Claim[]
  readonly setAside: readonly { readonly claimId: string; readonly reason: SetAsideReason }[]
}

/** Sorts out what no policy uses. */
export const sortClaims = (
  { claims }: ClaimGroup,
  { origins, vagueTable }: { readonly origins: ReadonlyMap<string, Origin>; readonly vagueTable: VagueTable },
): readonly SortedClaim[] => {
  const superseded = findSuperseded(claims, ({ id }) => origins.get(id)?.id ?? id)
  const around = { vagueTable, claims: new Map(claims.map((claim) => [claim.id, claim])), superseded }
  return claims.map((claim) => ({ claim, reason: findSetAsideReason(claim, around) }))
}

/** Divides sorted claims into those that a policy uses and those it sets aside. */
export const hearClaims = (sorted: readonly SortedClaim[], hearing: Hearing): HeardClaims => {
  const heard = sorted.map(({ claim, reason }) => ({ claim, reason: reason ?? findStakeReason(claim, hearing) }))
  return {
    used: heard.filter(({ reason }) => reason === null).map(({ claim }) => claim),
    setAside: heard.flatMap(({ claim, reason }) => (reason === null ? [] : [{ claimId: claim.id, reason }])),
  }
}
