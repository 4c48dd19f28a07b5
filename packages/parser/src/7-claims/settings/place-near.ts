import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import type { Span } from '../../engine/span.ts'
import { within } from '../../engine/within.ts'
import { coarseness, entriesOf } from './place-rank.ts'
import { FRONTS } from './scene-of.ts'
import type { PlaceRole } from './role-of-place.ts'
import type { ToldPlace } from './tell-place.ts'

const isWithin = ({ start, end }: Span, at: number): boolean => at >= start && at < end

const isOwn = ({ verb }: ToldPlace, { predicate }: Frame): boolean =>
  verb !== null && predicate.first >= verb.first && predicate.first < verb.end

const isParted = ({ tokens }: Framed, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokens.folded[at] === ';') return true
  return false
}

const reaches = (framed: Framed, place: ToldPlace, frame: Frame, at: number): boolean => {
  if (isOwn(place, frame)) return true
  if (place.clause !== null && !isWithin(place.clause, at) && !isWithin(place.clause, frame.predicate.first))
    return false
  return place.first < at || !isParted(framed, at, place.first)
}

/** "buried 17 people at Masala, 15 at Gao": behind the verb, or right behind a figure, a place is not of the next one. */
const isOthers = ({ quantityAt }: Framed, { verb, first, from }: ToldPlace): boolean => {
  if (verb !== null && verb.first < first) return true
  for (let at = from - 1; at >= from - 3; at -= 1) if ((quantityAt[at] ?? 0) > 0) return true
  return false
}

/** "In Gao troops arrested 19 men and destroyed two huts in Hypo": behind a figure with a verb of its own a place is that figure’s. */
const isOfNextDeed = ({ quantityAt }: Framed, { verb, first }: ToldPlace, frame: Frame): boolean => {
  if (verb === null || verb.first <= frame.predicate.first || verb.first < first - MOST_BETWEEN) return false
  for (let at = verb.end; at < first; at += 1) if ((quantityAt[at] ?? 0) > 0) return true
  return false
}

/** How many words may stand between such a verb and the place. */
const MOST_BETWEEN = 20

/** How many words nearer the place of a figure’s own verb counts. */
const OWN = 12

/** Behind the figure first, as English puts it. */
const distance = (framed: Framed, place: ToldPlace, frame: Frame, at: number): number => {
  if (place.first > at) return place.first - at - (isOwn(place, frame) ? OWN : 0)
  const far = (at - place.end) * 2
  if (isOthers(framed, place)) return far + 6
  return isOwn(place, frame) ? far - OWN : far
}

/** "In Pale, two women were killed when jets bombed Kan village": a bare name is the town’s or the township’s, the village lies there. */
const isVillageBeside = ({ kind, name }: ToldPlace, preposed: ToldPlace): boolean =>
  /^(village|hamlet|neighbou?rhood|quarter)$/.test(kind) && preposed.kind === '' && preposed.name !== name

/** "In Gao, a guard was killed when gunmen opened fire at Hypo": what no gazetteer has is a spot in the place that has. */
const isUnknownBeside = (place: ToldPlace, preposed: ToldPlace): boolean =>
  /^(in|at|near|outside)$/.test(place.preposition) && entriesOf(place).length === 0 && entriesOf(preposed).length > 0

/** "In Gao 12 died and in Hypo six": a place behind "and" and before the next figure is that figure’s. */
const opensNext = ({ tokens: { folded }, quantityAt }: Framed, { from, end }: ToldPlace): boolean => {
  if (!/^(and|while|but)$/.test(folded[from - 1] ?? '')) return false
  const next = folded[end] === ',' ? end + 1 : end
  return (quantityAt[next] ?? 0) > 0
}

/** "In Belgorod, a woman was killed when a drone struck the village of Murom": the sentence says closer where it was. */
const isCloser = (place: ToldPlace, preposed: ToldPlace): boolean =>
  place.first > preposed.first &&
  place.verb !== null &&
  place.clause === null &&
  ((coarseness(preposed) >= 2.5 && coarseness(place) < coarseness(preposed)) ||
    isVillageBeside(place, preposed) ||
    isUnknownBeside(place, preposed))

/** "In Gao region, …": a place that a sentence opens with is of all that it tells. */
const isOpening = ({ verb, clause, preposition }: ToldPlace): boolean =>
  verb === null && clause === null && /^(in|at|near)$/.test(preposition)

/** "45 drones, 28 of them over Hypo": the place of a part, and not of its whole. */
const isOfPart = ({ tokens: { folded }, quantityAt }: Framed, { from }: ToldPlace, at: number): boolean =>
  /^(them|these|those|which|whom)$/.test(folded[from - 1] ?? '') &&
  folded[from - 2] === 'of' &&
  from - 3 > at &&
  (quantityAt[from - 3] ?? 0) > 0

/** The place of a sentence that is, in the role asked for, the nearest to a figure in it; not where a speaker sits. */
export const placeNear = (
  framed: Framed,
  places: readonly ToldPlace[],
  frame: Frame,
  role: PlaceRole,
  speakers: readonly Span[],
): ToldPlace | undefined => {
  const at = framed.groups[frame.group]?.first ?? 0
  const range = framed.ranges[framed.tokens.sentence[at] ?? 0] ?? { first: 0, end: 0 }
  let nearest: ToldPlace | undefined
  for (const place of within(places, range.first, range.end)) {
    if (place.role !== role || place.isOuter || !reaches(framed, place, frame, at)) continue
    if (speakers.some((speaker) => isWithin(speaker, place.first))) continue
    if (place.first > at && (opensNext(framed, place) || isOfPart(framed, place, at))) continue
    if (nearest === undefined || distance(framed, place, frame, at) < distance(framed, nearest, frame, at))
      nearest = place
  }
  const opening =
    nearest && nearest.first > at && isOfNextDeed(framed, nearest, frame) ? within(places, range.first, at) : []
  const found = opening.find((place) => place.role === role && !place.isOuter && isOpening(place)) ?? nearest
  if (found === undefined || found.verb !== null || found.first > at || FRONTS.test(found.kind)) return found
  const behind = within(places, at, range.end).filter(
    (place) => place.role === role && !place.isOuter && !opensNext(framed, place),
  )
  const [closer] = behind.filter((place) => isCloser(place, found) && !isOfNextDeed(framed, place, frame))
  return closer && reaches(framed, closer, frame, at) ? closer : found
}
