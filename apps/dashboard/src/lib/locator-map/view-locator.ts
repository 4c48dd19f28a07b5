import type { Event, Place } from '@reportedly/schema'
import { type ChartLinks, chartLinks } from '../charts/chart-links.ts'
import { describePrecision } from '../map/describe-precision.ts'
import { locatePlace } from '../map/locate-place.ts'
import type { Outline } from '../map/outline.ts'
import { describePlace } from '../words/describe-place.ts'
import { layoutLocator, type LocatorLayout } from './geometry.ts'

/** What is known of a place, name by name, in words. */
export interface PlaceFact {
  readonly name: string
  readonly value: string
}

/** A locator map with what it says to those who cannot see it. */
export interface LocatorView extends ChartLinks {
  readonly layout: LocatorLayout
  /** "Djibo, Burkina Faso: the place itself". */
  readonly title: string
  readonly rows: readonly PlaceFact[]
}

const UNKNOWN = 'not known'

/** What is known of a place, as it stands in the table beside its map. */
export const listPlaceFacts = (place: Place | null): readonly PlaceFact[] => [
  { name: 'Place', value: describePlace(place) },
  { name: 'Known to be', value: describePrecision(locatePlace(place)) },
  { name: 'Latitude', value: place?.latitude?.toString() ?? UNKNOWN },
  { name: 'Longitude', value: place?.longitude?.toString() ?? UNKNOWN },
]

/** Views where an event happened; null where nothing is known that could be drawn. */
export const viewLocator = (
  { id, place }: Pick<Event, 'id' | 'place'>,
  outlines: readonly Outline[],
): LocatorView | null => {
  const layout = layoutLocator(place, outlines)
  if (layout === null) return null
  const title = `${describePlace(place)}: ${describePrecision(locatePlace(place))}`
  return { layout, title, rows: listPlaceFacts(place), ...chartLinks('locator', { event: id }) }
}
