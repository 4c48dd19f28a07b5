import type { Claim, Report } from '@reportedly/schema'
import type { Origin } from '../origins/trace-origins.ts'
import { findAlteredCopies } from './find-altered-copies.ts'
import { findRetoldFigures } from './find-retold-figures.ts'
import type { Mutation } from './mutation.ts'
import { orderTellings } from './order-tellings.ts'

/**
 * Finds where the figure of one origin changes on its way: the number stays and what it says changes, or a copied
 * sentence loses its speaker or gets another number. `origins` are those of `traceOrigins` for the same claims.
 */
export const findMutations = (
  claims: readonly Claim[],
  reports: readonly Report[],
  origins: readonly Origin[],
): readonly Mutation[] => {
  const order = orderTellings(reports)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return origins.flatMap((origin) => {
    const told = origin.claimIds.flatMap((id) => byId.get(id) ?? []).toSorted(order.compare)
    return [...findRetoldFigures(told, order), ...findAlteredCopies(origin, told, order)].map((change) => ({
      originId: origin.id,
      ...change,
    }))
  })
}
