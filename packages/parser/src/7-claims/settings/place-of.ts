import type { Place } from '@reportedly/schema'
import type { PlaceEntry } from '../../4-mentions/gazetteer/place-entry.ts'
import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { entriesOf, PRECISION, precisionOfKind, type WherePrecision } from './place-rank.ts'
import type { ToldPlace } from './tell-place.ts'

/** The countries a report names, so that a place name borne by several can be told apart. */
export const countriesIn = (framed: Framed): ReadonlySet<string> => {
  const countries = new Set<string>()
  for (const place of framed.places) {
    for (const entry of entriesOf(place)) if (entry.kind === 'country' && entry.country) countries.add(entry.country)
  }
  return countries
}

/** The countries a report tells of: those it names, and those that all places of a name lie in. */
export const countriesTold = (framed: Framed): ReadonlySet<string> => {
  const countries = new Set(countriesIn(framed))
  for (const place of framed.places) {
    const [only, other] = new Set(entriesOf(place).map(({ country }) => country))
    if (only && other === undefined) countries.add(only)
  }
  return countries
}

/** The entry a name can mean: the foremost of those in the one country that it can lie in, as far as the report names countries. */
const resolve = (place: PlaceMention, countries: ReadonlySet<string>): PlaceEntry | undefined => {
  const entries = entriesOf(place)
  const [first, second] = entries
  if (!first) return undefined
  if (first.kind === 'country' || first.kind === 'water' || !second) return first
  const named = entries.filter((entry) => entry.country !== null && countries.has(entry.country))
  const here = named.length > 0 ? named : entries
  return new Set(here.map((entry) => entry.country)).size === 1 ? here[0] : undefined
}

type Resolved = Pick<Place, 'country' | 'latitude' | 'longitude'> & { readonly precision: WherePrecision | null }

const UNRESOLVED: Resolved = { country: null, latitude: null, longitude: null, precision: null }

const resolved = (entry: PlaceEntry, precision: WherePrecision): Resolved => ({
  country: entry.country,
  latitude: entry.latitude,
  longitude: entry.longitude,
  precision,
})

/** A name of its own that resolves; else what encloses it, which is as far as its place is known. */
const locate = (place: ToldPlace, countries: ReadonlySet<string>): Resolved => {
  const entry = resolve(place, countries)
  if (entry) {
    const own = PRECISION[entry.kind]
    const precision = Math.max(own, precisionOfKind(place.kind) ?? 1) as WherePrecision
    return resolved(entry, precision === 1 && place.near ? 2 : precision)
  }
  const around = place.enclosing ? resolve(place.enclosing, countries) : undefined
  if (!around || !place.enclosing) return UNRESOLVED
  // Somewhere in a town is near enough to it to be within 25 km.
  const precision = Math.max(2, PRECISION[around.kind], precisionOfKind(place.enclosing.kind) ?? 1) as WherePrecision
  return resolved(around, precision)
}

/** A place as stated and as far as it resolves, with its precision as UCDP codes it. */
export const toPlace = ({ text, tokens }: Framed, place: ToldPlace, countries: ReadonlySet<string>): Place => {
  const span = { start: tokens.start[place.first] ?? 0, end: tokens.end[place.end - 1] ?? 0 }
  return { text: text.slice(span.start, span.end), span, name: place.name, ...locate(place, countries) }
}
