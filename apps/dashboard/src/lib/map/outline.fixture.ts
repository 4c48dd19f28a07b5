import { geoPath, type GeoPermissibleObjects } from 'd3'
import type { Outline } from './outline.ts'

/** A country made up for tests: a rectangle in degrees. */
export const madeUpCountry = (
  country: string,
  [west, south, east, north]: readonly [number, number, number, number],
): Outline => {
  const ring: [number, number][] = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  const geometry: GeoPermissibleObjects = { type: 'Polygon', coordinates: [ring] }
  return { country, name: `Land of ${country}`, geometry, bounds: geoPath().bounds(geometry) }
}
