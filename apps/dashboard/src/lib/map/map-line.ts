import { describePrecision } from './describe-precision.ts'
import { locatePlace } from './locate-place.ts'
import type { MapEvent } from './map-event.ts'

/** An event as a line of the lists beside and below the map. */
export interface MapLine extends Pick<MapEvent, 'id' | 'label' | 'href' | 'placeWords' | 'timeWords' | 'figure'> {
  /** How closely the place is known, in words. */
  readonly precision: string
}

/** An event as a line of a list. */
export const toLine = ({ id, label, href, placeWords, timeWords, figure, place }: MapEvent): MapLine => ({
  id,
  label,
  href,
  placeWords,
  timeWords,
  figure,
  precision: describePrecision(locatePlace(place)),
})
