import { foldName } from '../../src/4-mentions/gazetteer/fold-name.ts'
import { regionCountries } from './conflict-countries.ts'
import type { DraftPlace } from './draft-place.ts'
import type { GeoNamesRecord } from './read-records.ts'
import { regionNames } from './region-names.ts'

interface Admin1 {
  readonly code: string
  readonly name: string
}

const suffix =
  / (Province|Region|Governorate|Oblast'?|State|Department|District|Republic|Kra[iy]|County|Division|Rayon)$/i
const bearing = /^((North|South|East|West|Central|Centre|Northern|Southern|Eastern|Western)[ -]?)+$/

const byHand = new Map(
  regionNames
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([code = '', name = '', aliases = '']) => [code, { name, aliases: aliases.split(';').filter(Boolean) }]),
)

const nameRegion = ({ code, name }: Admin1): { readonly name: string; readonly aliases: readonly string[] } => {
  const hand = byHand.get(code)
  if (hand) return { name: hand.name, aliases: [...hand.aliases, name] }
  const bare = name.replace(suffix, '')
  return bearing.test(bare) ? { name, aliases: [] } : { name: bare, aliases: [name] }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/**
 * First-order regions. GeoNames' list carries no coordinates, so a region stands at the mean of its populated places; it
 * ranks by their people, but behind a city of its own name.
 */
export const readRegions = (admin1: readonly Admin1[], records: readonly GeoNamesRecord[]): readonly DraftPlace[] => {
  const within = Map.groupBy(records, (record) => `${record.country}.${record.admin1}`)
  return admin1.flatMap((row): readonly DraftPlace[] => {
    const country = row.code.slice(0, 2)
    const places = within.get(row.code)
    if (!regionCountries.has(country) || !places) return []
    const { name, aliases } = nameRegion(row)
    const folded = foldName(name)
    const own = new Set([folded, foldName(row.name.replace(suffix, ''))])
    const namesake = places.find((place) => [place.name, ...place.otherNames].some((each) => own.has(foldName(each))))
    const people = places.reduce((sum, place) => sum + place.population, 0)
    return [
      {
        name,
        country,
        latitude: mean(places.map((place) => place.latitude)),
        longitude: mean(places.map((place) => place.longitude)),
        kind: 'region',
        population: null,
        aliases: [...new Set(aliases.map(foldName))].filter((alias) => alias !== folded),
        weight: namesake ? Math.max(0, namesake.population - 1) : people,
      },
    ]
  })
}
