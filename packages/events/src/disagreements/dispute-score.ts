import type { Claim, Event, Measure, Report, VagueTable } from '@reportedly/schema'
import { readFigure } from '../estimates/figure.ts'
import { type ClaimGroup, groupAcrossCategories, groupClaims } from '../estimates/group-claims.ts'
import { lowerMedian } from '../estimates/policies/lower-median.ts'
import { countsTheSamePeople } from '../estimates/same-people.ts'
import { sortClaims } from '../estimates/sort-claims.ts'
import { type Origin, traceOrigins } from '../origins/trace-origins.ts'
import { timesAsMany } from './times-as-many.ts'

/** What to score, and from what. */
export interface DisputeRequest {
  readonly event: Event
  /** Claims that are not of the event are passed over. */
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  /** Left out, the most disputed measure counts. */
  readonly measure?: Measure
  /** What `traceOrigins` finds in the claims of the event; traced anew when left out. */
  readonly origins?: readonly Origin[]
  /** What vague words count for; left out, figures in vague words do not count. */
  readonly vagueTable?: VagueTable
}

type OriginOf = (claim: Claim) => string

/** One number an origin, the lower median of the different figures it gives: repeating one of them changes nothing. */
const listVotes = (used: readonly Claim[], vagueTable: VagueTable, originOf: OriginOf): readonly number[] =>
  [...Map.groupBy(used, originOf).values()].flatMap((own) => {
    const points = new Set(own.flatMap(({ quantity }) => readFigure(quantity, vagueTable)?.point ?? []))
    return lowerMedian([...points]) ?? []
  })

/** The lowest and the highest figure of two independent origins. */
export interface Spread {
  readonly least: number
  readonly most: number
}

const spreadOf = (votes: readonly number[]): readonly Spread[] =>
  votes.length < 2 ? [] : [{ least: Math.min(...votes), most: Math.max(...votes) }]

/** How many doublings the ends are apart. */
const doublingsOf = ({ least, most }: Spread): number => Math.log2(timesAsMany(least, most))

/** The figures of an event that are furthest apart, those that `disputeScore` scores; null where it is null. */
export const findSpread = (request: DisputeRequest): Spread | null => {
  const { event, reports, measure, vagueTable = 'as-stated' } = request
  const ofEvent = new Set(event.claimIds)
  const claims = request.claims.filter(
    (claim) => ofEvent.has(claim.id) && (measure === undefined || claim.measure === measure),
  )
  const traced = request.origins ?? traceOrigins(claims, reports)
  const origins = new Map(traced.flatMap((origin) => origin.claimIds.map((id) => [id, origin] as const)))
  const usedOf = (group: ClaimGroup): readonly Claim[] =>
    sortClaims(group, { origins, vagueTable }).flatMap(({ claim, reason }) => (reason === null ? [claim] : []))
  const groups = [
    ...groupClaims(claims).map(usedOf),
    ...groupAcrossCategories(claims)
      .map(usedOf)
      .filter((used) => countsTheSamePeople(used, origins)),
  ]
  return groups
    .flatMap((used) => spreadOf(listVotes(used, vagueTable, ({ id }) => origins.get(id)?.id ?? id)))
    .reduce<Spread | null>(
      (widest, spread) => (widest === null || doublingsOf(spread) > doublingsOf(widest) ? spread : widest),
      null,
    )
}

/**
 * How disputed an event is, in doublings: the highest figure of any independent origin over the lowest, as log₂; each
 * plus one where the lowest is none, which has no multiple. 0 where all agree, 1 where one says about twice as many as another. Figures
 * are those a range rests on, each measure and group on its own; the widest counts. Null where no two independent
 * origins give a figure for the same thing: then nothing is known to be disputed.
 */
export const disputeScore = (request: DisputeRequest): number | null => {
  const spread = findSpread(request)
  return spread === null ? null : doublingsOf(spread)
}
