import { lookupPlace } from '../../4-mentions/gazetteer/lookup-place.ts'
import type { PlaceEntry, PlaceKind } from '../../4-mentions/gazetteer/place-entry.ts'
import type { PlaceMention } from '../../4-mentions/place-mention.ts'

/** UCDP where_prec, 1–7. */
export type WherePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The precision an entry of the gazetteer allows, by what it is. */
export const PRECISION: Readonly<Record<PlaceKind, WherePrecision>> = {
  city: 1,
  village: 1,
  district: 3,
  region: 4,
  area: 5,
  part: 6,
  country: 6,
  water: 7,
}

const SECOND_ORDER =
  /^(districts?|county|counties|municipality|municipalities|local|lga|subdivision|chiefdom|tehsil|taluk|raion|woreda|upazila|territory|regency|regencies|communes?|canton)$/
const FIRST_ORDER = /^(provinces?|regions?|states?|governorates?|departments?|oblasts?|prefectures?)$/
const FUZZY =
  /^(sector|axis|front|frontline|direction|salient|border|highway|road|river|valley|desert|mountains?|hills?|heights|plateau|countryside|forest|gorge|marsh|marshes|swamp|estuary|lagoon|creek|canal|zone|corridor|road|area|areas|basin|delta|coast|peninsula|strip|lowlands|highlands|plains?|woods|woodlands?|jungle|creeks|straits?|ridge|ravine|wadi)$/

/** The precision that the noun beside a name allows: "Shamsiddin Shohin district", "the Toretsk sector". */
export const precisionOfKind = (kind: string): WherePrecision | null => {
  if (SECOND_ORDER.test(kind)) return 3
  if (FIRST_ORDER.test(kind)) return 4
  return FUZZY.test(kind) ? 5 : null
}

const isPartOfWorld = ({ kind }: PlaceEntry): boolean => kind === 'part'

/** The entries a mention can mean: those of the sort that its noun names, where there are such. */
export const entriesOf = ({ name, kind }: PlaceMention): readonly PlaceEntry[] => {
  const entries = lookupPlace(name)
  const wanted = precisionOfKind(kind)
  // "the Sahel region" is the belt across many countries or a province of one: the noun alone does not say.
  const fitting =
    wanted === null ? [] : entries.filter((entry) => PRECISION[entry.kind] === wanted || isPartOfWorld(entry))
  return fitting.length > 0 ? fitting : entries
}

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** How coarse a place is, before it is resolved: an unknown name is taken for a village’s unless its noun says more. */
export const coarseness = (place: PlaceMention): number => {
  const entries = lookupPlace(place.name)
  if (entries.some(isPartOfWorld)) return 6.5
  const byKind = precisionOfKind(place.kind || lastWordOf(place.name))
  // "the Mangochar area" is about the village of that name.
  if (/^areas?$/.test(place.kind)) return 1.5
  if (byKind !== null) return byKind === 5 ? 2.5 : byKind
  if (entries[0]?.kind === 'country') return 6
  return entries.reduce((finest, { kind }) => Math.min(finest, PRECISION[kind]), entries.length === 0 ? 1 : 7)
}
