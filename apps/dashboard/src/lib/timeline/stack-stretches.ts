import type { Dated } from './dated.ts'

/** Something known to have happened within a stretch of time; x in percent of the width. */
export interface Stretch {
  readonly item: Dated
  readonly x: number
  readonly width: number
}

/** A stretch with the lane it is drawn in, counted from the top. */
export interface StackedStretch extends Stretch {
  readonly lane: number
}

const MOST_LANES = 4
const GAP = 0.4

/** Puts stretches into as few lanes as keep them apart, at most four; the rest is only counted. */
export const stackStretches = (
  stretches: readonly Stretch[],
): { readonly stretches: readonly StackedStretch[]; readonly lanes: number; readonly hidden: number } => {
  const ends: number[] = []
  const placed = stretches
    .toSorted((one, other) => one.x - other.x || other.width - one.width)
    .flatMap((stretch) => {
      const free = ends.findIndex((end) => end + GAP <= stretch.x)
      const lane = free === -1 ? ends.length : free
      if (lane >= MOST_LANES) return []
      ends[lane] = stretch.x + stretch.width
      return [{ ...stretch, lane }]
    })
  return { stretches: placed, lanes: ends.length, hidden: stretches.length - placed.length }
}
