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

/**
 * Scores origins over every two claims of one event of the gold, whatever events were made of them: precision of those
 * traced to one origin, recall of those that have one. A claim that was not found is traced to none.
 */
export const scoreOrigins = (matched: readonly MatchedClaim[], reports: readonly Report[]): Detection => {
  let [both, together, belonging] = [0, 0, 0]
  for (const own of Map.groupBy(matched, ({ gold }) => gold.eventKey).values()) {
    const origins = traceEach(own, reports)
    const originOf = ({ claim }: MatchedClaim) => (claim === null ? undefined : origins.get(claim.id))
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1)) {
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
