import type { Attributed } from '../../6-attribution/attributed.ts'
import { NATIONAL_BODIES } from '../en/circumstances.ts'
import { coarseness } from './place-rank.ts'
import type { ToldPlace } from './tell-place.ts'
import { firstFrom } from '../../engine/within.ts'

/** How many figures back the place may have been told by the body itself. */
const FARTHEST = 12

/** How many places back the country is looked for that a salvo was aimed at. */
const PLACES = 40

/** What such a body counts over all the country. */
const COUNTED = /^(intercepted|launched|lost|casualties)$/

/**
 * Whether a figure is of the whole country: "The air force said it had shot down 70 drones", behind what a mayor told of his
 * town. What the body itself has told of a place before goes on there.
 */
export const tellsOfCountry = (attributed: Attributed, frame: number, place: ToldPlace | null): boolean => {
  const { frames, standings, groups, tokens } = attributed
  const found = frames[frame]?.value
  const speaker = standings[frame]?.chain[0]?.speaker.name ?? ''
  if (!found || place === null || !COUNTED.test(found.measure) || !NATIONAL_BODIES.test(speaker)) return false
  const where = tokens.sentence[place.first]
  for (let at = frame; at >= Math.max(0, frame - FARTHEST); at -= 1) {
    const told = frames[at]?.value
    if (!told || !COUNTED.test(told.measure) || tokens.sentence[groups[told.group]?.first ?? 0] !== where) continue
    return standings[at]?.chain[0]?.speaker.name !== speaker
  }
  return true
}

/** The country told last by then as what was attacked. */
export const countryBefore = (places: readonly ToldPlace[], at: number): ToldPlace | null => {
  const until = firstFrom(places, at)
  const before = places.slice(Math.max(0, until - PLACES), until)
  return before.findLast((place) => place.role === 'site' && coarseness(place) === 6) ?? null
}
