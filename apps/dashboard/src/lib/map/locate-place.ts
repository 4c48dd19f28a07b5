import type { Place } from '@reportedly/schema'

/** How closely a place is known, as it is drawn: a point, a disc that it lies somewhere in, or a whole country. */
export type Location =
  | { readonly kind: 'point'; readonly longitude: number; readonly latitude: number }
  | { readonly kind: 'disc'; readonly longitude: number; readonly latitude: number; readonly kilometres: number }
  | {
      readonly kind: 'country'
      readonly country: string
      readonly longitude: number | null
      readonly latitude: number | null
    }

/**
 * Radius in kilometres of the disc for each UCDP where_prec that is neither a point nor a country. The code gives 25 km for
 * 2; the others stand for a usual district, province, stretch of road or river, and water, and are this drawing’s own.
 */
export const DISC_KILOMETRES: Readonly<Record<number, number>> = { 2: 25, 3: 40, 4: 110, 5: 60, 7: 150 }

const COUNTRY = 6

/** How a place is drawn; null for one that nothing is known of but its name. */
export const locatePlace = (place: Place | null): Location | null => {
  if (place === null) return null
  const { country, latitude, longitude, precision } = place
  if (precision === COUNTRY || latitude === null || longitude === null)
    return country === null ? null : { kind: 'country', country, longitude, latitude }
  const kilometres = DISC_KILOMETRES[precision ?? 1]
  return kilometres === undefined
    ? { kind: 'point', longitude, latitude }
    : { kind: 'disc', longitude, latitude, kilometres }
}
