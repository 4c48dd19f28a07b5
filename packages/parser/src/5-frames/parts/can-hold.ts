import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import type { Frame } from '../frame.ts'
import { isPartOf } from './is-part-of.ts'
import { isIncluded } from './words-before-part.ts'

/** The fewest that a group counts; one where it has no figure. */
export const lowOf = ({ quantities }: Mentioned, group: Group | undefined): number =>
  quantities[group?.quantity ?? -1]?.value.low ??
  quantities[group?.quantity ?? -1]?.value.high ??
  (group && group.quantity < 0 ? 1 : 0)

/** How soon behind a figure or the opening of its sentence "alone" makes a place a part: "38 in Sanandaj alone". */
const ALONE_WITHIN = 6
/** "in the past weekend alone", "in 2023 alone" */
const NO_PLACE =
  /^(,|past|last|this|that|\d+|weekend|week|month|year|day|days|hours|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "38 in Sanandaj alone", "In Chiure alone, 91,239 fled": what one place has of a figure told before. */
export const isOfPlaceAlone = ({ tokens: { folded, sentence }, ranges }: Mentioned, { first, end }: Group): boolean => {
  const opening = ranges[sentence[first] ?? 0]?.first ?? first
  const aloneBy = (from: number): boolean => {
    const words = folded.slice(from, from + ALONE_WITHIN)
    const alone = words.indexOf('alone')
    return /^(in|at)$/.test(words[0] ?? '') && alone > 1 && !words.slice(1, alone).some((word) => NO_PLACE.test(word))
  }
  return aloneBy(end) || (first - opening <= ALONE_WITHIN && aloneBy(opening))
}

/** Whether a frame counts more of the same outcome, and is no part itself. */
export const canHold = (below: Mentioned, whole: Frame, part: Frame): boolean => {
  const [group, counted] = [below.groups[part.group], below.groups[whole.group]]
  if (!group || !counted || whole.measure !== part.measure || whole.subsetOf >= 0) return false
  if (isPartOf(below, counted) && !isPartOf(below, group)) return false
  // "The dead include four women and a priest": neither is a part of the other.
  const isOwn = isPartOf(below, group) || isIncluded(below, group) || isOfPlaceAlone(below, group)
  if (whole.predicate.first === part.predicate.first && !isOwn) return false
  return counted.quantity >= 0 && lowOf(below, counted) > lowOf(below, group)
}
