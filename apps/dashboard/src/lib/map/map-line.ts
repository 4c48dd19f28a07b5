import { describePlace } from '../words/describe-place.ts'
import { describeSetting } from '../words/describe-setting.ts'
import { describeTime } from '../words/describe-time.ts'
import { describePrecision } from './describe-precision.ts'
import { locatePlace } from './locate-place.ts'
import type { FigureTold, MapEvent } from './map-event.ts'

/** An event as a line of the lists beside and below the map. */
export interface MapLine extends Pick<MapEvent, 'id' | 'label' | 'href'> {
  readonly placeWords: string
  readonly timeWords: string
  /** What of them its label does not say. */
  readonly rest: string
  readonly figure: FigureTold | null
  /** How closely the place is known, in words. */
  readonly precision: string
}

/** An event as a line of a list. */
export const toLine = ({ id, label, href, place, time, figure }: MapEvent): MapLine => {
  const [placeWords, timeWords] = [describePlace(place), describeTime(time)]
  return {
    id,
    label,
    href,
    placeWords,
    timeWords,
    rest: describeSetting(label, timeWords, placeWords),
    figure: figure?.tell() ?? null,
    precision: describePrecision(locatePlace(place)),
  }
}
