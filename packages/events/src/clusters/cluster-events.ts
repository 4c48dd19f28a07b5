import type { Claim, Event, Report } from '@reportedly/schema'
import { composeEvent } from './compose-event.ts'
import { makeDisjointSets } from './disjoint-sets.ts'
import { joinCautiously } from './join-cautiously.ts'
import { joinPinpointed } from './join-pinpointed.ts'
import { listCandidates } from './list-candidates.ts'

/**
 * Groups claims into events, each claim in exactly one, in the order of reports and text. The order
 * of input never matters.
 *
 * - Within a report, the claims of one incident belong together and two incidents are never joined.
 * - Across reports, incidents join when place and day agree and a party, category or kind of outcome is shared.
 * - Where place or day is unknown (or a stretch of days, or no closer than a province), they join only when a party
 *   together with an outcome is shared and one happening fits; where both are unknown, never.
 * - Cumulative and background figures stay with the event of their incident but have no say in its place, time,
 *   parties or type, and estimates set them aside. An incident of nothing else is an event that never joins another.
 *
 * An event keeps its id when unrelated reports come in; a report about it can change the id, since the smallest
 * claim id of the core makes it. Takes time in proportion to the claims.
 */
export const clusterEvents = (claims: readonly Claim[], reports: readonly Report[]): readonly Event[] => {
  const candidates = listCandidates(claims, reports)
  const sets = makeDisjointSets(candidates.map(({ reportId }) => reportId))
  joinPinpointed(candidates, sets)
  joinCautiously(candidates, sets)
  const happenings = Map.groupBy(candidates.entries(), ([member]) => sets.find(member))
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  return [...happenings.values()].map((members) =>
    composeEvent(
      members.map(([, candidate]) => candidate),
      texts,
    ),
  )
}
