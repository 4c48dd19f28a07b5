import { keep } from '../survey/keep.ts'
import { type Box, surround, WORLD } from './box.ts'
import { locatePlace } from './locate-place.ts'
import type { MapEvent } from './map-event.ts'

/** The box around all that is placed, with room around it; the world where nothing is. Found once for a list of events. */
export const frameEvents = keep(
  (events: readonly MapEvent[]): Box =>
    surround(
      events.flatMap(({ place }) => {
        const location = locatePlace(place)
        if (location === null || location.longitude === null || location.latitude === null) return []
        return [[location.longitude, location.latitude] as const]
      }),
    ) ?? WORLD,
)
