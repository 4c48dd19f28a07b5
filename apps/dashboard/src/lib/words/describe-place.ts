import type { Place } from '@reportedly/schema'

const regions = new Intl.DisplayNames('en-GB', { type: 'region' })

const names = new Map<string, string>()

/** A country by its ISO 3166-1 code, in words; asked of the platform once, which is slow to answer. */
export const describeCountry = (code: string): string => {
  const name = names.get(code) ?? regions.of(code) ?? code
  names.set(code, name)
  return name
}

/** Where something happened, in words ("Djibo, Burkina Faso"), or "place unknown". */
export const describePlace = (place: Place | null): string => {
  if (place === null) return 'place unknown'
  const country = place.country === null ? null : describeCountry(place.country)
  return country === null || country === place.name ? place.name : `${place.name}, ${country}`
}
