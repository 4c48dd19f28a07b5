import type { Lead } from './index-places.ts'
import { placesData } from './places-data.ts'
import type { PlaceEntry, PlaceKind } from './place-entry.ts'

const kinds: Readonly<Record<string, PlaceKind>> = {
  n: 'country',
  r: 'region',
  d: 'district',
  c: 'city',
  v: 'village',
  a: 'area',
  p: 'part',
  w: 'water',
}

/** Whether the name of a lead is no everyday word and no name of people. */
export const isOwnName = (lead: Lead): boolean => lead % 2 === 0

/** The entry that a lead of the index stands for. */
export const readLead = (lead: Lead): PlaceEntry => {
  const offset = Math.floor(lead / 2)
  const line = placesData.slice(offset, placesData.indexOf('\n', offset))
  const [name = '', country = '', latitude = '', longitude = '', kind = '', population = ''] = line.split('|')
  return {
    name: name.split('=', 1)[0] ?? name,
    country: country || null,
    latitude: Number(latitude),
    longitude: Number(longitude),
    kind: kinds[kind] ?? 'area',
    population: population ? Number(population) : null,
    common: !isOwnName(lead),
  }
}
