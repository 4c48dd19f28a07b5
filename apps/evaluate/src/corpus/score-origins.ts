import { traceOrigins } from '@reportedly/events'
import type { Report } from '@reportedly/schema'
import type { Detection } from '../score/detection.ts'
import type { MatchedClaim } from './match-claims.ts'

const traceEach = (matched: readonly MatchedClaim[], reports: readonly Report[]): ReadonlyMap<string, string> =>
  new Map(
    traceOrigins(
      matched.flatMap(({ claim }) => claim ?? []),
      reports,
    ).flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)),
  )

/** Origins over every two claims of an event, and over those alone that an estimate sets side by side. */
export interface OriginScore {
  readonly ofEvent: Detection
  /** Of one measure and category: there a speaker's second statement is not a second figure for something else. */
  readonly ofFigure: Detection
}

const standSideBySide = ({ gold: one }: MatchedClaim, { gold: other }: MatchedClaim): boolean =>
  one.measure === other.measure && one.category === other.category

const scorePairs = (
  matched: readonly MatchedClaim[],
  reports: readonly Report[],
  isPair: (one: MatchedClaim, other: MatchedClaim) => boolean,
): Detection => {
  let [both, together, belonging] = [0, 0, 0]
  for (const own of Map.groupBy(matched, ({ gold }) => gold.eventKey).values()) {
    const origins = traceEach(own, reports)
    const originOf = ({ claim }: MatchedClaim) => (claim === null ? undefined : origins.get(claim.id))
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1).filter((later) => isPair(one, later))) {
        const read = originOf(one) !== undefined && originOf(one) === originOf(other)
        const wanted = one.gold.originKey === other.gold.originKey
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
 * traced to one origin, recall of those that have one. A claim that was not found is traced to none.
 */
export const scoreOrigins = (matched: readonly MatchedClaim[], reports: readonly Report[]): OriginScore => ({
  ofEvent: scorePairs(matched, reports, () => true),
  ofFigure: scorePairs(matched, reports, standSideBySide),
})
