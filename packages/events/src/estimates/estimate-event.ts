import {
  type Claim,
  type Estimate,
  type Event,
  type Policy,
  type Report,
  SCHEMA_VERSION,
  type VagueTable,
} from '@reportedly/schema'
import { countCorroboration, type StakeOf } from '../origins/count-corroboration.ts'
import { type Origin, traceOrigins } from '../origins/trace-origins.ts'
import { byTextOrder } from '../text-order.ts'
import { readFigure } from './figure.ts'
import { type ClaimGroup, groupAcrossCategories, groupClaims } from './group-claims.ts'
import { POLICIES } from './policies/index.ts'
import { countsTheSamePeople } from './same-people.ts'
import { sortClaims, type Sorting } from './sort-claims.ts'

/** What to estimate, from what, and how. */
export interface EstimateRequest {
  readonly event: Event
  /** Claims that are not of the event are passed over. */
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly policy: Policy
  readonly vagueTable: VagueTable
  /** The place of a source in the fight; left out, every stake is unknown. */
  readonly stakeOf?: StakeOf
  /** What `traceOrigins` finds in the claims of the event, where that is at hand; traced anew when left out. */
  readonly origins?: readonly Origin[]
}

const estimateGroup = (eventId: string, group: ClaimGroup, sorting: Sorting): Estimate => {
  const { used, setAside } = sortClaims(group, sorting)
  const originOf = ({ id }: Claim): string => sorting.origins.get(id)?.id ?? id
  const figures = used.flatMap((claim) => {
    const figure = readFigure(claim.quantity, sorting.vagueTable)
    return figure === null ? [] : [{ ...figure, originId: originOf(claim) }]
  })
  return {
    schemaVersion: SCHEMA_VERSION,
    eventId,
    measure: group.measure,
    category: group.category,
    unit: group.unit,
    policy: sorting.policy,
    vagueTable: sorting.vagueTable,
    ...POLICIES[sorting.policy](figures),
    ...countCorroboration(used, sorting.origins, sorting.stakeOf),
    used: used.map(({ id }) => id),
    setAside,
  }
}

/**
 * Estimates an event under a policy: one estimate a measure, category and unit, in the order of display, also where
 * every claim is set aside (then without figures). Figures are never added up. An estimate over all categories
 * (`category` null) follows only where reports may call the same people by different names; see `countsTheSamePeople`.
 */
export const estimateEvent = (request: EstimateRequest): readonly Estimate[] => {
  const { event, reports, policy, vagueTable, stakeOf = () => 'unknown' } = request
  const ofEvent = new Set(event.claimIds)
  const claims = request.claims.filter(({ id }) => ofEvent.has(id)).toSorted(byTextOrder)
  const origins = new Map(
    (request.origins ?? traceOrigins(claims, reports)).flatMap((origin) =>
      origin.claimIds.map((id) => [id, origin] as const),
    ),
  )
  const sorting = { origins, policy, vagueTable, stakeOf }
  const together = groupAcrossCategories(claims).filter((group) =>
    countsTheSamePeople(sortClaims(group, sorting).used, origins),
  )
  return [...groupClaims(claims), ...together].map((group) => estimateGroup(event.id, group, sorting))
}
