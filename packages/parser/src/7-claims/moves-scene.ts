import { coarseness } from './place-rank.ts'
import { FRONTS } from './scene-of.ts'
import type { ToldPlace } from './tell-place.ts'

/** A country named in passing, or the edge of a marsh, moves no happening out of the town it was told of. */
const isNews = (place: ToldPlace | null, told: ToldPlace): boolean => {
  if (place === null) return true
  const coarse = coarseness(told)
  if (FRONTS.test(told.kind)) return true
  // "It was the third attack in the province": none leaves the village for that.
  if (told.isRecalled && coarse >= 2.5) return false
  // From one desert to another, or into the forest where the attack was.
  if (coarse === 2.5)
    return told.kind !== 'border' && (coarseness(place) === 2.5 || (told.isFirm && told.clause === null))
  return coarse < 6 || (coarse <= coarseness(place) && coarseness(place) >= 6)
}

/** Whoever is let go is let go elsewhere: "seven were let off near the bridge" leaves the post that was raided. */
const isOfRelease = ({ verb }: ToldPlace): boolean =>
  verb !== null && /^(free|release|let|liberate|swap|exchange)\b/.test(verb.lemma)

/**
 * Whether a place that a sentence tells is where the report goes on from then; `isTelling` says that the sentence tells
 * what befell someone, or when it was.
 */
export const movesScene = (place: ToldPlace | null, told: ToldPlace, isTelling: boolean): boolean =>
  isNews(place, told) && (place === null || (isTelling && !isOfRelease(told)))
