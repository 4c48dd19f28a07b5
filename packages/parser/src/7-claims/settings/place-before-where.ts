import { INSTITUTIONS } from '../../4-mentions/en/places.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom } from '../../engine/within.ts'
import type { ToldPlace } from './tell-place.ts'

/** How many words before a figure the clause that counts it may open. */
const WITHIN = 25

/** How many words may stand between a place and its "where": "in Hypo on Sunday, where". */
const GAP = 4

/**
 * The place that a clause behind "where" tells of, whatever it is to the rest of the sentence: "three leaders from Hypo,
 * where nine houses were burned". Undefined for a figure that stands in no such clause.
 */
export const placeBeforeWhere = (
  { tokens: { folded, sentence } }: Framed,
  places: readonly ToldPlace[],
  at: number,
): ToldPlace | undefined => {
  for (let here = at - 1; here >= Math.max(0, at - WITHIN); here -= 1) {
    const word = folded[here] ?? ''
    if (sentence[here] !== sentence[at] || /^[;:]$/.test(word)) return undefined
    if (word !== 'where') continue
    const place = places[firstFrom(places, here) - 1]
    if (!place || place.isOuter || sentence[place.first] !== sentence[at] || here - place.end > GAP) return undefined
    // "rushed to hospitals in Gao, where three died": that they were treated there says not where it was.
    return INSTITUTIONS.test(place.kind) || INSTITUTIONS.test(folded[place.from - 1] ?? '') ? undefined : place
  }
  return undefined
}
