import type { Claim, Event, Report } from '@reportedly/schema'
import { composeEvent } from './compose-event.ts'
import { makeDisjointSets } from './disjoint-sets.ts'
import { joinCautiously } from './join-cautiously.ts'
import { joinPinpointed } from './join-pinpointed.ts'
import { listCandidates } from './list-candidates.ts'
import { makeSentencesOf } from './list-sentences.ts'

/**
 * Groups claims into events, each claim in exactly one, in the order of reports and text. The order
 * of input never matters.
 *
 * - Within a report, the claims of one incident belong together and two incidents are never joined.
 * - Across reports, incidents join when place and day agree and a party, category or kind of outcome is shared.
 * - Where place or day is not known exactly (a month, a province, an undated report), a telling joins the one happening
 *   that fits by what else is shared: the less is known, the more has to be (`LEVELS`). Where several fit it stands
 *   alone; where neither place nor time is known, always.
 * - Cumulative and background figures stay with the event of their incident but have no say in its place, time,
 *   parties or type, and estimates set them aside. What is told in passing joins the happening of that place and time
 *   which others tell of at length; nothing ever joins an incident of nothing else.
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
  const sentencesOf = makeSentencesOf(candidates, reports)
  return [...happenings.values()].map((members) =>
    composeEvent(
      members.map(([, candidate]) => candidate),
      sentencesOf,
    ),
  )
}
