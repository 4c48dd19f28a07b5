import { geoPath, type GeoProjection } from 'd3'
import type { Box } from './box.ts'
import { keep } from '../survey/keep.ts'
import { measureRings } from './measure-rings.ts'
import type { Outline } from './outline.ts'
import type { Frame } from './project-box.ts'
import { thinOutline } from './thin-outline.ts'
import { type Corner, writePath } from './write-path.ts'

/** A country as it is drawn. */
export interface Land {
  readonly country: string | null
  readonly name: string
  /** In parts of a unit: see `writePath`. */
  readonly path: string
  /** The middle of the part that is seen. */
  readonly x: number
  readonly y: number
  /** Of the part that is seen, in square units. */
  readonly area: number
}

/** Degrees around a box that may be seen at the corners of its frame. */
const MARGIN = 0.75

const mayBeSeen = ({ bounds: [[west, south], [east, north]] }: Outline, box: Box): boolean => {
  const wide = (box.east - box.west) * MARGIN
  const high = (box.north - box.south) * MARGIN
  if (south > box.north + high || north < box.south - high) return false
  return west <= box.east + wide && east >= box.west - wide
}

/** Parts of an outline smaller than this, in square units, are left out: they are islets no reader can see. */
const SMALLEST = 4

/** Corners closer to the last one than this, in units, are left out: the earth as a whole would be a megabyte of them. */
const CLOSEST = 2

/** Degrees that a box is wide, and those that nobody could tell apart in a drawing of it. */
const COARSE: readonly (readonly [width: number, closest: number])[] = [
  [100, 0.5],
  [40, 0.2],
]

/** Corners left out before they are projected, which is most of the work; once for each set of outlines. */
const thinned = keep(
  (outlines: readonly Outline[]): ReadonlyMap<number, readonly Outline[]> =>
    new Map(COARSE.map(([, closest]) => [closest, outlines.map((outline) => thinOutline(outline, closest))])),
)

const suit = (outlines: readonly Outline[], { west, east }: Box): readonly Outline[] => {
  const [, closest] = COARSE.find(([width]) => east - west >= width) ?? []
  return closest === undefined ? outlines : (thinned(outlines).get(closest) ?? outlines)
}

const isFar = ([x, y]: Corner, [left, top]: Corner): boolean => Math.abs(x - left) + Math.abs(y - top) >= CLOSEST

const thin = (corners: readonly Corner[]): readonly Corner[] => {
  const kept: Corner[] = []
  for (const corner of corners) {
    const last = kept.at(-1)
    if (last === undefined || isFar(corner, last)) kept.push(corner)
  }
  return kept
}

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** The rings of a path, without those too small to be seen. */
const listRings = (path: string): readonly (readonly Corner[])[] =>
  path.split('Z').flatMap((ring) => {
    const corners = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)])
    if (corners.length === 0 || span(corners.map(([x]) => x)) * span(corners.map(([, y]) => y)) <= SMALLEST) return []
    return [corners]
  })

const draw = (outlines: readonly Outline[], projection: GeoProjection, box: Box, frame: Frame): readonly Land[] => {
  const path = geoPath(projection).digits(1)
  return suit(outlines, box)
    .filter((outline) => mayBeSeen(outline, box))
    .flatMap(({ country, name, geometry }) => {
      const rings = listRings(path(geometry) ?? '')
      if (rings.length === 0) return []
      const { x, y, area } = measureRings(rings)
      const isInside = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height
      const shape = rings.map((ring) => writePath(thin(ring))).join('')
      return [{ country, name, path: shape, x, y, area: isInside ? area : 0 }]
    })
}

/** So many drawings are kept: readers look at the same stretches again and again, under other filters. */
const MOST = 40

const kept = keep<readonly Outline[], Map<string, readonly Land[]>>(() => new Map())

/** Draws the countries that the projection of a box brings into the frame. */
export const drawLand = (
  outlines: readonly Outline[],
  projection: GeoProjection,
  box: Box,
  frame: Frame,
): readonly Land[] => {
  const drawings = kept(outlines)
  const key = [box.west, box.south, box.east, box.north, frame.width, frame.height].join(' ')
  const land = drawings.get(key) ?? draw(outlines, projection, box, frame)
  const [oldest] = drawings.keys()
  if (drawings.size >= MOST && oldest !== undefined) drawings.delete(oldest)
  drawings.set(key, land)
  return land
}
