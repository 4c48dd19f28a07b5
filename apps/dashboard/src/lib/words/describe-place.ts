import type { Place } from '@reportedly/schema'

const regions = new Intl.DisplayNames('en-GB', { type: 'region' })

/** Where something happened, in words ("Djibo, Burkina Faso"), or "place unknown". */
export const describePlace = (place: Place | null): string => {
  if (place === null) return 'place unknown'
  const country = place.country === null ? null : (regions.of(place.country) ?? place.country)
  return country === null || country === place.name ? place.name : `${place.name}, ${country}`
}
