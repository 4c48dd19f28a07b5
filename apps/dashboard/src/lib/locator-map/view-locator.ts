import type { Place } from '@reportedly/schema'
import { describePrecision } from '../map/describe-precision.ts'
import { locatePlace } from '../map/locate-place.ts'
import type { Outline } from '../map/outline.ts'
import { describePlace } from '../words/describe-place.ts'
import { layoutLocator, type LocatorLayout } from './geometry.ts'

/** A locator map with what it says to those who cannot see it. */
export interface LocatorView {
  readonly layout: LocatorLayout
  /** "Djibo, Burkina Faso: the place itself". */
  readonly title: string
}

/** Views where an event happened; null where nothing is known that could be drawn. */
export const viewLocator = (place: Place | null, outlines: readonly Outline[]): LocatorView | null => {
  const layout = layoutLocator(place, outlines)
  return layout === null ? null : { layout, title: `${describePlace(place)}: ${describePrecision(locatePlace(place))}` }
}
