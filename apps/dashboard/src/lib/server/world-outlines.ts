import { geoPath } from 'd3'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json?raw'
import { COUNTRY_BY_NUMBER } from '../map/country-codes.ts'
import type { Outline } from '../map/outline.ts'

type Topology = Parameters<typeof feature>[0]

/** A country that has no number in ISO 3166-1, and a code that is used by agreement. */
const KOSOVO = { name: 'Kosovo', country: 'XK' }

const findCountry = (id: unknown, name: string): string | null =>
  COUNTRY_BY_NUMBER.get(String(id)) ?? (name === KOSOVO.name ? KOSOVO.country : null)

const readAtlas = (): readonly Outline[] => {
  // The package’s own file, read as it ships: Natural Earth, 1:50 million, public domain.
  const topology = JSON.parse(atlas) as Topology
  const countries = topology.objects['countries']
  const drawn = countries === undefined ? null : feature(topology, countries)
  if (drawn?.type !== 'FeatureCollection') throw new Error('The atlas of countries is not as it was.')
  // In plain degrees, which is quick: outlines are cut at the 180th meridian, so none reaches around the earth.
  const plain = geoPath()
  return drawn.features.map(({ id, properties, geometry }) => {
    const name = String(properties?.['name'])
    return { country: findCountry(id, name), name, geometry, bounds: plain.bounds(geometry) }
  })
}

let read: readonly Outline[] | null = null

/** The outlines of the world’s countries, read once when first asked for. */
export const worldOutlines = (): readonly Outline[] => (read ??= readAtlas())
