import type { ClaimGroup } from './group-claims.ts'
import { findSetAsideReason, type Surroundings } from './set-aside.ts'
import { findSuperseded } from './find-superseded.ts'

/** What sorting needs to know beside the claims. */
export type Sorting = Omit<Surroundings, 'claims' | 'superseded'>

/** Divides claims into those an estimate rests on and those it sets aside, each with the reason. */
export const sortClaims = ({ claims }: ClaimGroup, sorting: Sorting) => {
  const superseded = findSuperseded(claims, ({ id }) => sorting.origins.get(id)?.id ?? id)
  const around = { ...sorting, claims: new Map(claims.map((claim) => [claim.id, claim])), superseded }
  const sorted = claims.map((claim) => ({ claim, reason: findSetAsideReason(claim, around) }))
  return {
    used: sorted.filter(({ reason }) => reason === null).map(({ claim }) => claim),
    setAside: sorted.flatMap(({ claim, reason }) => (reason === null ? [] : [{ claimId: claim.id, reason }])),
  }
}
