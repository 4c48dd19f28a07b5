import type { GeoPermissibleObjects } from 'd3'
import type { Outline } from './outline.ts'

/** Fewer corners than these are left as they are: a ring thinned to almost nothing could turn inside out. */
const FEWEST_CORNERS = 12

type Position = readonly number[]

const isFar = ([x = 0, y = 0]: Position, [left = 0, top = 0]: Position, closest: number): boolean =>
  Math.abs(x - left) + Math.abs(y - top) >= closest

const thinRing = <Corner extends Position>(ring: Corner[], closest: number): Corner[] => {
  const kept: Corner[] = []
  for (const [index, corner] of ring.entries()) {
    const last = kept.at(-1)
    // A ring ends where it begins.
    if (last === undefined || index === ring.length - 1 || isFar(corner, last, closest)) kept.push(corner)
  }
  return kept.length < FEWEST_CORNERS ? ring : kept
}

const span = (ring: readonly Position[], axis: 0 | 1): number => {
  const values = ring.map((position) => position[axis] ?? 0)
  return Math.max(...values) - Math.min(...values)
}

const isWide = ([outer = []]: readonly (readonly Position[])[], closest: number): boolean =>
  span(outer, 0) >= closest || span(outer, 1) >= closest

const thin = (shape: GeoPermissibleObjects, closest: number): GeoPermissibleObjects => {
  if (!('coordinates' in shape)) return shape
  if (shape.type === 'Polygon')
    return { ...shape, coordinates: shape.coordinates.map((ring) => thinRing(ring, closest)) }
  if (shape.type !== 'MultiPolygon') return shape
  const wide = shape.coordinates.filter((rings) => isWide(rings, closest))
  const kept = wide.length === 0 ? shape.coordinates : wide
  return { ...shape, coordinates: kept.map((rings) => rings.map((ring) => thinRing(ring, closest))) }
}

/**
 * An outline for maps on which nobody could tell things apart that are so many degrees away from each other: without
 * corners that close together, and without islets as small, unless the country has no more than such.
 */
export const thinOutline = (outline: Outline, closest: number): Outline => ({
  ...outline,
  geometry: thin(outline.geometry, closest),
})
