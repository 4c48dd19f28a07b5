import type { GeoPermissibleObjects } from 'd3'

/** The shape of a country, in degrees. */
export interface Outline {
  /** ISO 3166-1 alpha-2; null for land that the code has no entry for. */
  readonly country: string | null
  readonly name: string
  readonly geometry: GeoPermissibleObjects
  /** Its bounds in degrees, to pass over quickly what is far away. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]]
}
