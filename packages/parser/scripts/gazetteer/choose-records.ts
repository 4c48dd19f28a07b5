import { chooseAliases } from './choose-aliases.ts'
import { conflictCountries, coreCountries } from './conflict-countries.ts'
import type { DraftPlace } from './draft-place.ts'
import type { GeoNamesRecord } from './read-records.ts'

const seats = new Set(['PPLC', 'PPLA', 'PPLA2'])
const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const townPeople = 5_000
const cityPeopleElsewhere = 50_000

// GeoNames writes these countries' names in a scholar's romanisation ("Khān Yūnis"), which no report uses.
const plainSpelling = new Set('SY IQ YE LB PS IL EG LY SD SO AF PK IR JO SA IN ET ER'.split(' '))

const isWanted = ({ country, population, featureCode }: GeoNamesRecord): boolean => {
  if (gone.has(featureCode)) return false
  if (coreCountries.has(country)) return true
  if (conflictCountries.has(country)) {
    return population >= townPeople || (seats.has(featureCode) && population > 0)
  }
  return population >= cityPeopleElsewhere || featureCode === 'PPLC'
}

/** The populated places of GeoNames that the gazetteer takes. */
export const chooseRecords = (records: readonly GeoNamesRecord[]): readonly DraftPlace[] =>
  records.filter(isWanted).map((record) => ({
    name: plainSpelling.has(record.country) ? record.asciiName : record.name,
    country: record.country,
    latitude: record.latitude,
    longitude: record.longitude,
    kind: record.population >= townPeople || seats.has(record.featureCode) ? 'city' : 'village',
    population: record.population > 0 ? record.population : null,
    aliases: chooseAliases(record),
    weight: record.population,
  }))
