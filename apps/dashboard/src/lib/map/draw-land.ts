import { geoPath, type GeoProjection } from 'd3'
import type { Box } from './box.ts'
import type { Outline } from './outline.ts'
import type { Frame } from './project-box.ts'

/** A country as it is drawn. */
export interface Land {
  readonly country: string | null
  readonly name: string
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
const SMALLEST = 2

/** Corners closer to the last one than this, in units, are left out: the earth as a whole would be a megabyte of them. */
const CLOSEST = 2

type Corner = readonly [x: number, y: number]

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

/** A path without what is too small to be seen: its islets, and corners close together. */
const simplify = (path: string): string =>
  path
    .split('Z')
    .flatMap((ring) => {
      const corners = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)])
      if (corners.length === 0 || span(corners.map(([x]) => x)) * span(corners.map(([, y]) => y)) <= SMALLEST) return []
      return [`M${thin(corners).join('L')}Z`]
    })
    .join('')

/** Draws the countries that a projection brings into the frame, to the tenth of a unit. */
export const drawLand = (
  outlines: readonly Outline[],
  projection: GeoProjection,
  box: Box,
  frame: Frame,
): readonly Land[] => {
  const draw = geoPath(projection).digits(1)
  return outlines
    .filter((outline) => mayBeSeen(outline, box))
    .flatMap(({ country, name, geometry }) => {
      const path = simplify(draw(geometry) ?? '')
      if (path === '') return []
      const [x, y] = draw.centroid(geometry)
      const isInside = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height
      return [{ country, name, path, x, y, area: isInside ? draw.area(geometry) : 0 }]
    })
}
