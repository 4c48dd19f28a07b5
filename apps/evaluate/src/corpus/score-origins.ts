import { traceOrigins } from '@reportedly/events'
import type { Report, Source } from '@reportedly/schema'
import type { Detection } from '../score/detection.ts'
import type { MatchedClaim } from './match-claims.ts'

/** By claim id: the speaker that a claim goes back to, and which of the speaker’s announcements it is of. */
interface TracedTo {
  readonly speaker: ReadonlyMap<string, string>
  readonly announcement: ReadonlyMap<string, string>
}

const traceEach = (
  matched: readonly MatchedClaim[],
  reports: readonly Report[],
  sources: readonly Source[],
): TracedTo => {
  const claims = matched.flatMap(({ claim }) => claim ?? [])
  const origins = traceOrigins(claims, reports, sources)
  return {
    speaker: new Map(origins.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const))),
    announcement: new Map(
      origins.flatMap(({ id, announcements }) =>
        announcements.flatMap((told, at) => told.map((claimId) => [claimId, `${id} ${at}`] as const)),
      ),
    ),
  }
}

/** Origins over every two claims of an event, and over those alone that an estimate sets side by side. */
export interface OriginScore {
  /** Whether two claims go back to one speaker. */
  readonly ofSpeaker: Detection
  /** Whether they go back to one announcement of a speaker, as the table of facts keeps them. */
  readonly ofEvent: Detection
  /** The same for claims of one measure and category: whether two reports of a figure confirm each other. */
  readonly ofFigure: Detection
}

const standSideBySide = ({ gold: one }: MatchedClaim, { gold: other }: MatchedClaim): boolean =>
  one.measure === other.measure && one.category === other.category

/** Whose word a claim stands on by the gold: the speaker of its announcement, or the announcement itself. */
type UnitOf = (gold: MatchedClaim['gold']) => string

const byAnnouncement: UnitOf = ({ originKey }) => originKey

const scorePairs = (
  traced: readonly (readonly [readonly MatchedClaim[], TracedTo])[],
  unit: keyof TracedTo,
  unitOf: UnitOf,
  isPair: (one: MatchedClaim, other: MatchedClaim) => boolean,
): Detection => {
  let [both, together, belonging] = [0, 0, 0]
  for (const [own, tracedTo] of traced) {
    const originOf = ({ claim }: MatchedClaim) => (claim === null ? undefined : tracedTo[unit].get(claim.id))
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1).filter((later) => isPair(one, later))) {
        const read = originOf(one) !== undefined && originOf(one) === originOf(other)
        const wanted = unitOf(one.gold) === unitOf(other.gold)
        if (read) together += 1
        if (wanted) belonging += 1
        if (read && wanted) both += 1
      }
    })
  }
  return { precision: { right: both, of: together }, recall: { right: both, of: belonging } }
}

/**
 * Scores origins over every two claims of one event of the gold, whatever events were made of them: precision of those
 * traced to one origin, recall of those that have one. A claim that was not found is traced to none. The gold has an
 * origin an announcement; `speakerOf` says which of them are one speaker's.
 */
export const scoreOrigins = (
  matched: readonly MatchedClaim[],
  reports: readonly Report[],
  sources: readonly Source[] = [],
  speakerOf: UnitOf = byAnnouncement,
): OriginScore => {
  const traced = [...Map.groupBy(matched, ({ gold }) => gold.eventKey).values()].map(
    (own) => [own, traceEach(own, reports, sources)] as const,
  )
  return {
    ofSpeaker: scorePairs(traced, 'speaker', speakerOf, () => true),
    ofEvent: scorePairs(traced, 'announcement', byAnnouncement, () => true),
    ofFigure: scorePairs(traced, 'announcement', byAnnouncement, standSideBySide),
  }
}
