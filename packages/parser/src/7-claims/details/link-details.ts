import type { Claim, Measure } from '@reportedly/schema'
import { detailKind } from './detail-kind.ts'
import { findWhole } from './find-whole.ts'
import { figureOf, isWhole, type Toll, tollOf } from './toll.ts'

/** How many tolls of one measure a detail is held against. */
const MOST_TOLLS = 24

/**
 * Links what a report tells of some of the victims to the toll it has told before: kin, families, women and children. A
 * smaller figure alone is no part of a larger one.
 */
export const linkDetails = (drafts: readonly Claim[]): readonly Claim[] => {
  const told = new Map<Measure, Toll[]>()
  return drafts.map((claim) => {
    if (!isWhole(claim)) return claim
    const tolls = told.get(claim.measure) ?? []
    const kind = detailKind(claim)
    const whole = kind && findWhole(tolls, claim, kind)
    if (whole) return { ...claim, subsetOf: whole.claim.id }
    if (tolls.length < MOST_TOLLS && figureOf(claim) > 1) told.set(claim.measure, [...tolls, tollOf(claim)])
    return claim
  })
}
