import type { Claim } from '@reportedly/schema'
import { FORMER_TOLL } from '../en/former-tolls.ts'
import { figureOf, speakerOf } from './toll.ts'

/** How far from a toll the one that it replaces is told, in characters. */
const NEARBY = 600

/** Whoever gives more tolls than these keeps them apart. */
const MOST_TOLLS = 6

/** A toll of this happening on a speaker’s word that is no part of another and vague in nothing. */
const isToll = (claim: Claim): boolean =>
  claim.measure !== 'strength' &&
  claim.scope === 'incident' &&
  claim.modality === 'asserted' &&
  claim.subsetOf === null &&
  figureOf(claim) > 0 &&
  speakerOf(claim) !== null

/** What a toll and the one that replaces it agree in; the people of one may be told undivided, as "bodies". */
const keyToll = ({ measure, incident, quantity, attribution: [nearest] }: Claim): string =>
  JSON.stringify([measure, incident, quantity.unit, nearest?.name?.toLowerCase()])

const isUndivided = ({ counted }: Claim): boolean => counted.category === 'unknown-people'

const countAlike = (one: Claim, other: Claim): boolean =>
  one.counted.category === other.counted.category || isUndivided(one) || isUndivided(other)

const isNear = ({ evidence: one }: Claim, { evidence: other }: Claim): boolean =>
  one.sentence.start !== other.sentence.start && Math.abs(one.position.start - other.position.start) < NEARBY

/** Tolls of one outcome on one speaker’s word: the earlier and the later one, where there are these two alone. */
const pairOf = (tolls: readonly Claim[], isFormer: (toll: Claim) => boolean): readonly [Claim, Claim] | null => {
  const [before, ...formers] = tolls.filter(isFormer)
  if (before === undefined || formers.length > 0) return null
  const [after, ...others] = tolls.filter((toll) => toll !== before && countAlike(before, toll))
  if (after === undefined || others.length > 0 || !isNear(before, after)) return null
  return after.revises !== null || figureOf(before) === figureOf(after) ? null : [before, after]
}

/**
 * Links a toll to the one that its speaker gave before, where the words of that one’s sentence say so: "A military source
 * puts the toll at 54 soldiers. Right after the attack it had spoken of eight soldiers killed." Each of the two has to be
 * the only one that its speaker gives for the outcome and the group.
 */
export const linkRevisions = (claims: readonly Claim[], text: string): readonly Claim[] => {
  const isFormer = ({ evidence: { sentence } }: Claim): boolean =>
    FORMER_TOLL.test(text.slice(sentence.start, sentence.end))
  const former = new Map<string, string>()
  for (const tolls of Map.groupBy(claims.filter(isToll), keyToll).values()) {
    const pair = tolls.length < 2 || tolls.length > MOST_TOLLS ? null : pairOf(tolls, isFormer)
    if (pair !== null) former.set(pair[1].id, pair[0].id)
  }
  if (former.size === 0) return claims
  return claims.map((claim) => ({ ...claim, revises: former.get(claim.id) ?? claim.revises }))
}
