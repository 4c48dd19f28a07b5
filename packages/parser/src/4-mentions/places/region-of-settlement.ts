import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import { KINDS, SETTLED } from '../en/places.ts'
import { lookupPlace } from '../gazetteer/lookup-place.ts'
import type { Group } from '../group.ts'
import type { PlaceMention } from '../place-mention.ts'
import type { Name } from './name-in-group.ts'

/** What a settlement can lie in, by the gazetteer. */
const HOLDS = /^(district|region|area|part|country)$/

const DIRECTIONAL = /^(north|south|east|west|central|(north|south)-?(east|west))(ern)?$/

/**
 * What a name is that stands before the noun of a settlement in it: "the Donetsk region town of Hypo", "the northern Gaza
 * town of Hypo". Empty where it is the settlement’s own: "in Konduga town of Borno State".
 */
export const regionOfSettlement = ({ text, tokens }: Measured, group: Group, { first, end }: Name): string => {
  const { folded, letterCase } = tokens
  const next = folded[end] ?? ''
  const own = KINDS.test(next) && !SETTLED.test(next) ? next : ''
  const at = own === '' ? end : end + 1
  if (group.determiner !== 'the' || !SETTLED.test(folded[at] ?? '') || letterCase[at] !== LOWER) return ''
  if (folded[at + 1] !== 'of' || letterCase[at + 2] === LOWER) return ''
  if (own !== '') return own
  const entries = lookupPlace(text.slice(tokens.start[first], tokens.end[end - 1]))
  // "the northern Gaza town of Hypo": of a town nobody says that it lies in the north.
  const isParted = DIRECTIONAL.test(folded[first - 1] ?? '')
  const holds = entries.filter(({ kind }) => HOLDS.test(kind))
  return holds.length > 0 && (isParted || holds.length === entries.length) ? 'region' : ''
}

/** Whether the place before it is the region of the settlement that a noun before "of" names. */
export const isRegionOf = (
  { tokens: { folded } }: Measured,
  before: PlaceMention | undefined,
  settlement: number,
): before is PlaceMention =>
  before !== undefined &&
  before.kind !== folded[settlement] &&
  SETTLED.test(folded[settlement] ?? '') &&
  (before.end === settlement || (before.end === settlement - 1 && folded[before.end] === before.kind))
