import type { Claim } from '@reportedly/schema'
import { isStated } from './is-stated.ts'

const keyFigure = ({ quantity: { low, high, asStated } }: Claim, originId: string): string =>
  JSON.stringify([originId, low, high, low === null && high === null ? asStated : ''])

/**
 * Finds, among claims of one measure and group, those that another claim of the same origin revises, and those that
 * merely tell such a figure again: what a speaker took back does not come back by being repeated.
 */
export const findSuperseded = (claims: readonly Claim[], originOf: (claim: Claim) => string): ReadonlySet<string> => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const revised = claims.filter(isStated).flatMap((revision) => {
    const before = revision.revises === null ? undefined : byId.get(revision.revises)
    return before !== undefined && originOf(before) === originOf(revision) ? [before] : []
  })
  if (revised.length === 0) return new Set()
  const ids = new Set(revised.map(({ id }) => id))
  const figures = new Set(revised.map((claim) => keyFigure(claim, originOf(claim))))
  const repeats = claims.filter((claim) => claim.revises === null && figures.has(keyFigure(claim, originOf(claim))))
  return new Set([...ids, ...repeats.map(({ id }) => id)])
}
