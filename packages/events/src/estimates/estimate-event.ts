import {
  type Claim,
  type Estimate,
  type Event,
  Policy,
  type Report,
  SCHEMA_VERSION,
  type VagueTable,
} from '@reportedly/schema'
import { type Corroboration, countCorroboration, type StakeOf } from '../origins/count-corroboration.ts'
import { type Origin, traceOrigins } from '../origins/trace-origins.ts'
import { byTextOrder } from '../text-order.ts'
import { readFigure } from './figure.ts'
import { type ClaimGroup, groupAcrossCategories, groupClaims } from './group-claims.ts'
import { POLICIES } from './policies/index.ts'
import type { OriginFigure } from './policies/settle-figures.ts'
import { countsTheSamePeople } from './same-people.ts'
import { hearsEverybody } from './set-aside.ts'
import { hearClaims, type HeardClaims, sortClaims, type SortedClaim } from './sort-claims.ts'

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

/** A group with what every policy makes of its claims. */
interface SortedGroup extends ClaimGroup {
  readonly sorted: readonly SortedClaim[]
}

/** All that is the same under every policy. */
interface SortedEvent {
  readonly eventId: string
  readonly vagueTable: VagueTable
  readonly stakeOf: StakeOf
  readonly origins: ReadonlyMap<string, Origin>
  readonly groups: readonly SortedGroup[]
  /** Groups of all categories, which may stand together. */
  readonly across: readonly SortedGroup[]
}

const sortEvent = (request: Omit<EstimateRequest, 'policy'>): SortedEvent => {
  const { event, reports, vagueTable, stakeOf = () => 'unknown' } = request
  const ofEvent = new Set(event.claimIds)
  const claims = request.claims.filter(({ id }) => ofEvent.has(id)).toSorted(byTextOrder)
  const origins = new Map(
    (request.origins ?? traceOrigins(claims, reports)).flatMap((origin) =>
      origin.claimIds.map((id) => [id, origin] as const),
    ),
  )
  const sort = (group: ClaimGroup) => ({ ...group, sorted: sortClaims(group, { origins, vagueTable }) })
  const groups = groupClaims(claims).map(sort)
  return { eventId: event.id, vagueTable, stakeOf, origins, groups, across: groupAcrossCategories(claims).map(sort) }
}

/** What policies that hear the same people have in common. */
interface HeardGroup extends HeardClaims {
  readonly group: ClaimGroup
  readonly figures: readonly OriginFigure[]
  readonly corroboration: Corroboration
}

const readClaims = (used: readonly Claim[], { origins, vagueTable }: SortedEvent): readonly OriginFigure[] =>
  used.flatMap((claim) => {
    const figure = readFigure(claim.quantity, vagueTable)
    return figure === null ? [] : [{ ...figure, originId: origins.get(claim.id)?.id ?? claim.id }]
  })

const hearEvent = (event: SortedEvent, policy: Policy): readonly HeardGroup[] => {
  const hearing = { ...event, policy }
  const hear = (group: SortedGroup) => ({ group, ...hearClaims(group.sorted, hearing) })
  const together = event.across.map(hear).filter(({ used }) => countsTheSamePeople(used, event.origins))
  return [...event.groups.map(hear), ...together].map((heard) => ({
    ...heard,
    figures: readClaims(heard.used, event),
    corroboration: countCorroboration(heard.used, event.origins, event.stakeOf),
  }))
}

const settle = (
  { group, figures, corroboration, used, setAside }: HeardGroup,
  { eventId, vagueTable }: SortedEvent,
  policy: Policy,
): Estimate => ({
  schemaVersion: SCHEMA_VERSION,
  eventId,
  measure: group.measure,
  category: group.category,
  unit: group.unit,
  policy,
  vagueTable,
  ...POLICIES[policy](figures),
  ...corroboration,
  used: used.map(({ id }) => id),
  setAside,
})

/**
 * Estimates an event under a policy: one estimate a measure, category and unit, in the order of display, also where
 * every claim is set aside (then without figures). Figures are never added up. An estimate over all categories
 * (`category` null) follows only where reports may call the same people by different names; see `countsTheSamePeople`.
 */
export const estimateEvent = (request: EstimateRequest): readonly Estimate[] => {
  const event = sortEvent(request)
  return hearEvent(event, request.policy).map((heard) => settle(heard, event, request.policy))
}

/** The same under every policy at once, in little more time than under one. */
export const estimateUnderPolicies = (
  request: Omit<EstimateRequest, 'policy'>,
): ReadonlyMap<Policy, readonly Estimate[]> => {
  const event = sortEvent(request)
  const everybody = hearEvent(event, 'range')
  return new Map(
    Policy.options.map((policy) => {
      const heard = hearsEverybody(policy) ? everybody : hearEvent(event, policy)
      return [policy, heard.map((group) => settle(group, event, policy))]
    }),
  )
}
