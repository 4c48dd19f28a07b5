import type { Place } from '@reportedly/schema'
import { geoContains, type GeoProjection } from 'd3'
import type { Box } from '../map/box.ts'
import { drawLand, type Land } from '../map/draw-land.ts'
import { type Location, locatePlace } from '../map/locate-place.ts'
import { measureScaleBar, type ScaleBar, unitsPerKilometre } from '../map/measure-scale.ts'
import type { Outline } from '../map/outline.ts'
import { type Frame, projectBox } from '../map/project-box.ts'

/** A small map of where one event happened, in units of its frame. */
export interface LocatorLayout {
  readonly frame: Frame
  /** Paths of countries. */
  readonly land: readonly string[]
  /** Path of the country, where no more than that is known; else null. */
  readonly hatched: string | null
  /** Where the place is; radius of the disc that it lies in, null where it is known itself. Null for a country. */
  readonly point: { readonly x: number; readonly y: number; readonly radius: number | null } | null
  readonly landNames: readonly { readonly name: string; readonly x: number; readonly y: number }[]
  readonly scaleBar: ScaleBar | null
}

/** As wide as it is drawn beside an event: a unit is a pixel, and letters keep their size. */
const FRAME: Frame = { width: 256, height: 176 }

/** Degrees to each side of a place: enough to know the region by its countries. */
const SIDE = { point: 5, disc: 6 } as const

/** The width of a capital of a country’s name, spaced as it is. */
const LETTER = 9.8

const around = (longitude: number, latitude: number, side: number): Box => ({
  west: Math.max(-180, longitude - side),
  east: Math.min(180, longitude + side),
  south: Math.max(-85, latitude - side * 0.7),
  north: Math.min(85, latitude + side * 0.7),
})

const chooseBox = (location: Location, outlines: readonly Outline[]): Box | null => {
  if (location.kind !== 'country') return around(location.longitude, location.latitude, SIDE[location.kind])
  const bounds = outlines.find(({ country }) => country === location.country)?.bounds
  if (bounds === undefined) return null
  const [[west, south], [east, north]] = bounds
  return { west, south, east, north }
}

/** Whether a name stands on its own country from end to end: elsewhere it would name another. */
const standsOnOwn = ({ name, x, y }: Land, outlines: readonly Outline[], projection: GeoProjection): boolean => {
  const geometry = outlines.find((outline) => outline.name === name)?.geometry
  // A name is seldom as wide as the widest letters make it.
  const half = name.length * LETTER * 0.42
  return [-half, half].every((aside) => {
    const spot = projection.invert?.([x + aside, y]) ?? null
    return geometry !== undefined && spot !== null && geoContains(geometry, spot)
  })
}

const nameLand = (
  land: readonly Land[],
  point: LocatorLayout['point'],
  isAtHome: (land: Land) => boolean,
): LocatorLayout['landNames'] =>
  land
    .filter((each) => {
      const { name, area, x, y } = each
      const half = (name.length * LETTER) / 2
      const isClear = point === null || Math.abs(point.y - y) > 16 || Math.abs(point.x - x) > half + 12
      return (
        isClear &&
        area > half * half &&
        x > half &&
        x < FRAME.width - half &&
        y > 14 &&
        y < FRAME.height - 34 &&
        isAtHome(each)
      )
    })
    .map(({ name, x, y }) => ({ name, x, y }))

/** Lays out where a place is, as closely as it is known; null where nothing is known that could be drawn. */
export const layoutLocator = (place: Place | null, outlines: readonly Outline[]): LocatorLayout | null => {
  const location = locatePlace(place)
  const box = location === null ? null : chooseBox(location, outlines)
  if (location === null || box === null) return null
  const projection = projectBox(box, FRAME)
  const land = drawLand(outlines, projection, box, FRAME)
  const at = location.kind === 'country' ? null : projection([location.longitude, location.latitude])
  const units =
    at && location.kind === 'disc' ? unitsPerKilometre(projection, location.longitude, location.latitude) : 0
  const point = at && {
    x: at[0],
    y: at[1],
    radius: location.kind === 'disc' ? Math.max(6, location.kilometres * units) : null,
  }
  return {
    frame: FRAME,
    land: land.map(({ path }) => path),
    hatched:
      location.kind === 'country' ? (land.find(({ country }) => country === location.country)?.path ?? null) : null,
    point,
    landNames: nameLand(land, point, (each) => standsOnOwn(each, outlines, projection)),
    scaleBar: measureScaleBar(projection, FRAME),
  }
}
