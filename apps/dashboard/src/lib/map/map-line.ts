import { describePlace } from '../words/describe-place.ts'
import { describeTime } from '../words/describe-time.ts'
import { describePrecision } from './describe-precision.ts'
import { locatePlace } from './locate-place.ts'
import type { FigureTold, MapEvent } from './map-event.ts'

/** An event as a line of the lists beside and below the map. */
export interface MapLine extends Pick<MapEvent, 'id' | 'label' | 'href'> {
  readonly placeWords: string
  readonly timeWords: string
  readonly figure: FigureTold | null
  /** How closely the place is known, in words. */
  readonly precision: string
}

/** An event as a line of a list. */
export const toLine = ({ id, label, href, place, time, figure }: MapEvent): MapLine => ({
  id,
  label,
  href,
  placeWords: describePlace(place),
  timeWords: describeTime(time),
  figure: figure?.tell() ?? null,
  precision: describePrecision(locatePlace(place)),
})
