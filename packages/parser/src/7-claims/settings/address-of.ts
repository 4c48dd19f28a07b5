import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import { coarseness } from './place-rank.ts'

/** How many words may part the links of an address: "Karak, in the Zahle district", "Tonj East County of Warrap State". */
const MOST_WORDS = 6
const PARTS = /^(and|or|to|from|with|but|while|;|:|–|—|toward|towards|against|between|")$/

/** "Ruvumu, a village in Rutshuru": what stands behind an apposition encloses it. */
const isIntroduced = (folded: readonly string[], { end, kind }: PlaceMention): boolean =>
  kind !== '' && folded[end] === ',' && /^(an?|the)$/.test(folded[end + 1] ?? '')

/** Whether two places that follow one another are links of one address. */
const isLinked = (
  { tokens, quantityAt }: Framed,
  inner: PlaceMention | undefined,
  outer: PlaceMention | undefined,
): boolean => {
  if (!inner || !outer || tokens.sentence[inner.first] !== tokens.sentence[outer.first]) return false
  const introduced = isIntroduced(tokens.folded, inner)
  if (outer.first < inner.end || outer.first - inner.end > (introduced ? MOST_WORDS + 3 : MOST_WORDS)) return false
  for (let at = inner.end; at < outer.first; at += 1) {
    const word = tokens.folded[at] ?? ''
    // "17 people at Gao, 15 people at Ansongo"
    if ((quantityAt[at] ?? 0) > 0) return false
    if (PARTS.test(word) || (!introduced && readVerb(word) !== undefined && at > inner.end + 1)) return false
  }
  return true
}

export interface Address {
  /** The next coarser link; null at the end of the address. */
  readonly enclosing: PlaceMention | null
  /** True where a finer link stands beside it. */
  readonly isOuter: boolean
}

/** From here on a place is a country or larger, which nothing finer encloses. */
const COUNTRY = 6

/**
 * "Dera district, North Shewa Zone": what a bare comma adds encloses what it is added to, but for a country: "two camps in
 * central Mali, Boulkessi and Mondoro" says which.
 */
const followsComma = ({ tokens: { folded } }: Framed, before: PlaceMention, here: PlaceMention): boolean =>
  here.preposition === '' &&
  folded[here.first - 1] === ',' &&
  here.first - before.end <= 2 &&
  coarseness(before) < COUNTRY

/** How coarse a link is; whatever stands behind "of" encloses what stands before it: "the Qahza area of Saada". */
const rankIn = (place: PlaceMention): number =>
  Math.max(coarseness(place), place.preposition === 'of' && !SETTLED.test(place.kind) ? 3 : 0)

/** "at the entrance of the village of Sinjil": the village encloses nothing but its entrance. */
const SETTLED = /^(village|town|city|hamlet|settlement|camp)$/

/** "in Gao, Menaka and Kidal": a list of places, the first of which stands for all. */
const opensList = (
  { tokens: { folded } }: Framed,
  here: PlaceMention,
  next: PlaceMention,
  last: PlaceMention | undefined,
): boolean => {
  const behind = here.kind !== '' && folded[here.end] === here.kind ? here.end + 1 : here.end
  return (
    coarseness(here) < COUNTRY &&
    folded[behind] === ',' &&
    next.first === behind + 1 &&
    folded[next.end] === 'and' &&
    last?.first === next.end + 1 &&
    last.preposition === next.preposition
  )
}

/** Where a place stands in its address: "In Iraq, near Tal Afar" begins with the coarser, "Gao, Mali" with the finer. */
export const addressOf = (framed: Framed, places: readonly PlaceMention[], index: number): Address => {
  const [before, here, after] = [places[index - 1], places[index], places[index + 1]]
  if (!here) return { enclosing: null, isOuter: false }
  const isBefore = isLinked(framed, before, here)
  // "in the hinterlands of San Miguel, Las Navas town": no place stands before what it is of.
  const rank = isBefore ? rankIn(here) : coarseness(here)
  const isAfter = isLinked(framed, here, after)
  // "between Teguey and Bankilaré", "in Gao and Timbuktu": the first stands for both.
  const isSecond = before !== undefined && here.from < here.first && here.from === before.from
  const isOuter =
    isSecond ||
    (isBefore && before !== undefined && (rankIn(before) <= rank || followsComma(framed, before, here))) ||
    (isAfter &&
      after !== undefined &&
      rankIn(after) < rank &&
      rankIn(after) < 4 &&
      !opensList(framed, here, after, places[index + 2]))
  if (isAfter && after && rankIn(after) >= rank) return { enclosing: after, isOuter }
  return { enclosing: isBefore && before && rankIn(before) > rank ? before : null, isOuter }
}
