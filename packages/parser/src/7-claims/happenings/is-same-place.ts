import type { Place } from '@reportedly/schema'
import { lookupPlace } from '../../4-mentions/gazetteer/lookup-place.ts'

/** How far from its coordinates a place of each UCDP precision may reach, in kilometres: a town, a province, a front. */
const REACH: Readonly<Record<number, number>> = { 1: 6, 2: 30, 3: 60, 4: 200, 5: 120, 6: 1200, 7: 2000 }
const DISTRICT = 3
const PROVINCE = 4
const COUNTRY = 6
/** A fight may cross from one province into the next, whose centres lie no farther apart, in kilometres. */
const NEIGHBOURS = 200
const KM_PER_DEGREE = 111

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)

const holdsAll = (words: readonly string[], others: readonly string[]): boolean =>
  others.length > 0 && others.every((word) => words.includes(word))

/** "Sana'a" and "old city of Sana'a": the words of one name are all in the other. */
const sharesName = (one: Place, other: Place): boolean => {
  if (one.name === other.name) return true
  const [words, others] = [wordsOf(one.name), wordsOf(other.name)]
  return holdsAll(words, others) || holdsAll(others, words)
}

/** How far two places lie apart; null where one of them is not known. */
export const kilometresBetween = (one: Place, other: Place): number | null => {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180)
  return Math.hypot(one.latitude - other.latitude, east) * KM_PER_DEGREE
}

/** A village that no gazetteer has is as close as the district it lies in, and holds nothing for that. */
const holdsFrom =
  (least: number) =>
  ({ name, precision }: Place): boolean =>
    (precision ?? 1) >= least && lookupPlace(name).length > 0

/** Behind its district a village is told closer; a district behind a village may be the next place. */
const canHold = holdsFrom(DISTRICT)
const surelyHolds = holdsFrom(PROVINCE)

/**
 * Whether one happening can have been in a place known of it and in another told later: one name, one within the other,
 * or near each other. A name that does not resolve is a place of its own unless the other can hold it.
 */
export const isSamePlace = (known: Place, later: Place): boolean => {
  if (sharesName(known, later)) return true
  const [precision, others] = [known.precision ?? 1, later.precision ?? 1]
  if (Math.max(precision, others) === COUNTRY && known.country !== null && later.country !== null)
    return known.country === later.country
  const apart = kilometresBetween(known, later)
  if (apart === null) return canHold(known) || surelyHolds(later)
  if (Math.min(precision, others) >= PROVINCE) return apart <= NEIGHBOURS
  return apart <= (REACH[precision] ?? 0) + (REACH[others] ?? 0)
}
