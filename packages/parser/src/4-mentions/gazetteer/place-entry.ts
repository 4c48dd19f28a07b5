/**
 * What sort of place: a region is a first-order one (ADM1), a district a second-order one (ADM2), an area has no border,
 * and a part of the world holds countries: "the Sahel", "the Middle East".
 */
export type PlaceKind = 'country' | 'region' | 'district' | 'city' | 'village' | 'area' | 'part' | 'water'

/** One candidate for a place name. */
export interface PlaceEntry {
  readonly name: string
  /** ISO 3166-1 alpha-2; null for what lies in no one country. */
  readonly country: string | null
  /** Degrees north, WGS 84; to about 1 km for GeoNames' places, rougher for regions and hand-written ones. */
  readonly latitude: number
  /** Degrees east, WGS 84. */
  readonly longitude: number
  readonly kind: PlaceKind
  /** To two digits; null when not known. */
  readonly population: number | null
  /** True when the name looked up is also an everyday English word or a name of people ("Bar", "Ali"). */
  readonly common: boolean
}
