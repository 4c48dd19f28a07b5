import type { Framed } from '../5-frames/fill-frames.ts'
import type { Frame } from '../5-frames/frame.ts'
import type { Span } from '../engine/span.ts'
import { within } from '../engine/within.ts'
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

/** Behind the figure first, as English puts it. */
const distance = (place: ToldPlace, frame: Frame, at: number): number => {
  const far = place.first > at ? place.first - at : (at - place.end) * 2
  return isOwn(place, frame) ? far - 4 : far
}

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
    if (nearest === undefined || distance(place, frame, at) < distance(nearest, frame, at)) nearest = place
  }
  return nearest
}
