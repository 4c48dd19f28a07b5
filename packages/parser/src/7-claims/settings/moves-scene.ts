import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import { coarseness, entriesOf } from './place-rank.ts'
import { FRONTS } from './scene-of.ts'
import type { ToldPlace } from './tell-place.ts'

const countriesOf = (place: PlaceMention): readonly string[] =>
  entriesOf(place).flatMap(({ country }) => (country === null ? [] : [country]))

/** "In Syria, …" at the head of a paragraph, behind what was told of a town in Iraq: the report has gone on to another country. */
const isElsewhere = (place: ToldPlace, { preposition, verb, ...told }: ToldPlace): boolean => {
  if (preposition !== 'in' || verb !== null) return false
  const own = countriesOf(place)
  const here = own.length > 0 || place.enclosing === null ? own : countriesOf(place.enclosing)
  const there = countriesOf({ preposition, ...told })
  return here.length > 0 && there.length > 0 && !there.some((country) => here.includes(country))
}

/** "engaged the gunmen along the Gao-Ansongo road": another spot than the village. */
const isOnRoad = ({ kind, preposition, verb, clause }: ToldPlace): boolean =>
  /^(road|highway)$/.test(kind) && /^(on|along)$/.test(preposition) && verb !== null && clause === null

/** A country named in passing, or the edge of a marsh, moves no happening out of the town it was told of. */
const isNews = (place: ToldPlace | null, told: ToldPlace, opens: boolean): boolean => {
  if (place === null) return true
  const coarse = coarseness(told)
  if (opens && coarse === 6 && isElsewhere(place, told)) return true
  if (FRONTS.test(told.kind)) return true
  // "It was the third attack in the province": none leaves the village for that.
  if (told.isRecalled && coarse >= 2.5) return false
  // From one desert to another, or into the forest where the attack was.
  if (coarse === 2.5)
    return (
      told.kind !== 'border' &&
      (coarseness(place) >= 2.5 ||
        isOnRoad(told) ||
        ((told.isFirm || told.preposition === 'into') && told.clause === null))
    )
  return coarse < 6 || (coarse <= coarseness(place) && coarseness(place) >= 6)
}

/** Whoever is let go is let go elsewhere: "seven were let off near the bridge" leaves the post that was raided. */
const isOfRelease = ({ verb }: ToldPlace): boolean =>
  verb !== null && /^(free|release|let|liberate|swap|exchange)\b/.test(verb.lemma)

/**
 * Whether a place that a sentence tells is where the report goes on from then; `isTelling` says that the sentence tells
 * what befell someone, or when it was.
 */
export const movesScene = (place: ToldPlace | null, told: ToldPlace, isTelling: boolean, opens: boolean): boolean =>
  isNews(place, told, opens) && (place === null || (isTelling && !isOfRelease(told)))
