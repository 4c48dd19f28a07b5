import type { Place } from '@reportedly/schema'
import { lookupPlace } from '../4-mentions/gazetteer/lookup-place.ts'
import type { PlaceEntry, PlaceKind } from '../4-mentions/gazetteer/place-entry.ts'
import type { Span } from '../engine/span.ts'
import { within } from '../engine/within.ts'
import type { PlaceMention } from '../4-mentions/place-mention.ts'
import { isDateline } from '../4-mentions/is-dateline.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

type Precision = 1 | 2 | 3 | 4 | 5 | 6 | 7
const PRECISION: Readonly<Record<PlaceKind, Precision>> = {
  city: 1,
  village: 1,
  district: 3,
  region: 4,
  area: 5,
  country: 6,
  water: 7,
}

/** The countries a report names, so that a place name borne by several can be told apart. */
export const countriesIn = (framed: Framed): ReadonlySet<string> => {
  const countries = new Set<string>()
  for (const place of framed.places) {
    for (const entry of lookupPlace(place.name))
      if (entry.kind === 'country' && entry.country) countries.add(entry.country)
  }
  return countries
}

/** The one entry a name can mean: the only one, or the only one in a country that the report names. */
const resolve = (name: string, countries: ReadonlySet<string>): PlaceEntry | undefined => {
  const entries = lookupPlace(name)
  const [first, second] = entries
  if (!first) return undefined
  if (first.kind === 'country' || !second) return first
  const here = entries.filter((entry) => entry.country !== null && countries.has(entry.country))
  return here.length === 1 || new Set(here.map((entry) => entry.country)).size === 1 ? here[0] : undefined
}

export const toPlace = (framed: Framed, place: PlaceMention, countries: ReadonlySet<string>): Place => {
  const { text, tokens } = framed
  const span = { start: tokens.start[place.first] ?? 0, end: tokens.end[place.end - 1] ?? 0 }
  const entry = resolve(place.name, countries)
  const precision = entry ? PRECISION[entry.kind] : null
  return {
    text: text.slice(span.start, span.end),
    span,
    name: place.name,
    country: entry?.country ?? null,
    latitude: entry?.latitude ?? null,
    longitude: entry?.longitude ?? null,
    precision: precision === 1 && place.near ? 2 : precision,
  }
}

/** How many words may part the links of an address: "Karak, in the Zahle district", "Tonj East County of Warrap State". */
const ADDRESS = 5

/** Whether a place only says where the one before it lies. */
const isOuter = (places: readonly PlaceMention[], at: number): boolean => {
  const [before, here] = [places[at - 1], places[at]]
  return (
    before !== undefined && here !== undefined && here.first - before.end <= ADDRESS && here.first - before.end >= 0
  )
}

/** The place nearest to a token within its sentence, behind it first, as English puts it; not where a speaker sits. */
export const placeNear = (framed: Framed, at: number, speakers: readonly Span[]): PlaceMention | undefined => {
  const range = framed.ranges[framed.tokens.sentence[at] ?? 0]
  if (!range) return undefined
  const inSpeaker = ({ first }: PlaceMention): boolean =>
    speakers.some(({ start, end }) => first >= start && first < end)
  const here = within(framed.places, range.first, range.end).filter(
    (place) => !inSpeaker(place) && !isDateline(framed, place.first),
  )
  return here.filter((_, index) => !isOuter(here, index)).sort((a, b) => distance(a, at) - distance(b, at))[0]
}

const distance = (place: PlaceMention, at: number): number =>
  place.first > at ? place.first - at : (at - place.end) * 2
