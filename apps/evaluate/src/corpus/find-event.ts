import type { Event } from '@reportedly/schema'
import type { MatchedClaim } from './match-claims.ts'

const countOf = (claims: ReadonlySet<string>, { claimIds }: Event): number =>
  claimIds.filter((id) => claims.has(id)).length

/**
 * The event that an event of the gold is taken for: the one that holds most of its claims, of several the one with the
 * fewest others; undefined where none holds any.
 */
export const findEvent = (
  key: string,
  matched: readonly MatchedClaim[],
  events: readonly Event[],
): Event | undefined => {
  const own = new Set(matched.flatMap(({ gold, claim }) => (claim !== null && gold.eventKey === key ? claim.id : [])))
  return events
    .filter((event) => countOf(own, event) > 0)
    .toSorted((one, other) => countOf(own, other) - countOf(own, one) || one.claimIds.length - other.claimIds.length)[0]
}
