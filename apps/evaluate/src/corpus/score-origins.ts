import { traceOrigins } from '@reportedly/events'
import type { Report, Source } from '@reportedly/schema'
import type { Detection } from '../score/detection.ts'
import type { MatchedClaim } from './match-claims.ts'

const traceEach = (
  matched: readonly MatchedClaim[],
  reports: readonly Report[],
  sources: readonly Source[],
): ReadonlyMap<string, string> =>
  new Map(
    traceOrigins(
      matched.flatMap(({ claim }) => claim ?? []),
      reports,
      sources,
    ).flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)),
  )

/** Origins over every two claims of an event, and over those alone that an estimate sets side by side. */
export interface OriginScore {
  /** Where the statements of one speaker are one origin, as they are traced. */
  readonly ofSpeaker: Detection
  /** Where every statement is an origin of its own, as the table of facts has it. */
  readonly ofEvent: Detection
  /** Of one measure and category: there a speaker's second statement is not a second figure for something else. */
  readonly ofFigure: Detection
}

const standSideBySide = ({ gold: one }: MatchedClaim, { gold: other }: MatchedClaim): boolean =>
  one.measure === other.measure && one.category === other.category

/** Whose word a claim stands on by the gold: the speaker of its statement, or the statement itself. */
type UnitOf = (gold: MatchedClaim['gold']) => string

const byStatement: UnitOf = ({ originKey }) => originKey

const scorePairs = (
  traced: readonly (readonly [readonly MatchedClaim[], ReadonlyMap<string, string>])[],
  unitOf: UnitOf,
  isPair: (one: MatchedClaim, other: MatchedClaim) => boolean,
): Detection => {
  let [both, together, belonging] = [0, 0, 0]
  for (const [own, origins] of traced) {
    const originOf = ({ claim }: MatchedClaim) => (claim === null ? undefined : origins.get(claim.id))
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
 * origin a statement; `speakerOf` says which statements are one speaker's, for an origin here is a speaker.
 */
export const scoreOrigins = (
  matched: readonly MatchedClaim[],
  reports: readonly Report[],
  sources: readonly Source[] = [],
  speakerOf: UnitOf = byStatement,
): OriginScore => {
  const traced = [...Map.groupBy(matched, ({ gold }) => gold.eventKey).values()].map(
    (own) => [own, traceEach(own, reports, sources)] as const,
  )
  return {
    ofSpeaker: scorePairs(traced, speakerOf, () => true),
    ofEvent: scorePairs(traced, byStatement, () => true),
    ofFigure: scorePairs(traced, byStatement, standSideBySide),
  }
}
