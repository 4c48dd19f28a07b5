import { keep } from '../survey/keep.ts'
import { type Box, surround, WORLD } from './box.ts'
import { locatePlace } from './locate-place.ts'
import type { MapEvent } from './map-event.ts'
import type { Outline } from './outline.ts'

/** What a list of events is known to lie in, found once however often it is looked at. */
const gather = keep((events: readonly MapEvent[]) => {
  const points: (readonly [number, number])[] = []
  const countries = new Set<string>()
  let isClose = false
  for (const { place } of events) {
    const location = locatePlace(place)
    if (location === null) continue
    if (location.kind === 'country') countries.add(location.country)
    else isClose = true
    if (location.longitude !== null && location.latitude !== null) points.push([location.longitude, location.latitude])
  }
  return { countries, isClose, around: surround(points) }
})

/**
 * The box around all that is placed, with room around it; where nothing is known closer than by country, around the whole
 * of each, since anywhere in it may be meant; the world where nothing is placed.
 */
export const frameEvents = (events: readonly MapEvent[], outlines: readonly Outline[]): Box => {
  const { countries, isClose, around } = gather(events)
  if (isClose) return around ?? WORLD
  const corners = outlines.flatMap(({ country, bounds }) => (country !== null && countries.has(country) ? bounds : []))
  return surround(corners) ?? around ?? WORLD
}
