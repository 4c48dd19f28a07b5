import type { PlaceKind } from '../../4-mentions/gazetteer/place-entry.ts'

type Kinds = ReadonlySet<PlaceKind | 'unknown'>

const TOWN: Kinds = new Set<PlaceKind | 'unknown'>(['city', 'village', 'unknown'])
const CITY: Kinds = new Set<PlaceKind | 'unknown'>(['city'])
const VILLAGE: Kinds = new Set<PlaceKind | 'unknown'>(['village', 'unknown'])
const DISTRICT: Kinds = new Set<PlaceKind | 'unknown'>(['district'])
const REGION: Kinds = new Set<PlaceKind | 'unknown'>(['region'])
const COUNTRY: Kinds = new Set<PlaceKind | 'unknown'>(['country'])
/** Told again only where it was named with the noun itself. */
const NONE: Kinds = new Set<PlaceKind | 'unknown'>()

/** The nouns by which a place is told again, and what the gazetteer must say of a name without such a noun. */
export const RECALLING: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  ['town', TOWN],
  ['city', CITY],
  ['village', VILLAGE],
  ['district', DISTRICT],
  ['county', DISTRICT],
  ['municipality', DISTRICT],
  ['province', REGION],
  ['region', REGION],
  ['state', REGION],
  ['governorate', REGION],
  ['department', REGION],
  ['country', COUNTRY],
  ...'hamlet settlement neighbourhood neighborhood camp island township commune territory community oblast prefecture suburb'
    .split(' ')
    .map((noun) => [noun, NONE] as const),
])

/** What may stand between the article and such a noun. */
export const SAME = /^(same|whole|entire|said)$/
