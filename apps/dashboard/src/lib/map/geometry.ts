import type { Box } from './box.ts'
import { drawLand, type Land } from './draw-land.ts'
import type { Spot } from './gather-spots.ts'
import { measureScaleBar, type ScaleBar } from './measure-scale.ts'
import type { Outline } from './outline.ts'
import { findMiddle, LARGEST, makeRadius, type PlacedSpot, placeMarks } from './place-marks.ts'
import { findClear, type PlacedName, placeNames } from './place-names.ts'
import { type Frame, projectBox } from './project-box.ts'

/** A country’s name, in the middle of what is seen of it; x and y in percent of the frame. */
export interface LandName {
  readonly name: string
  readonly x: number
  readonly y: number
}

/**
 * A map ready to draw: outlines, discs and the scale bar in units of the frame, which are drawn smaller on a narrow screen;
 * marks and names in percent of it, with radii and distances in pixels, which are not.
 */
export interface MapLayout {
  readonly frame: Frame
  /** Paths of countries, in parts of a unit: see `writePath`. */
  readonly land: readonly string[]
  /** Paths of those that events are known no closer than, to be hatched. */
  readonly hatched: readonly string[]
  /** Where places that are known roughly may lie. */
  readonly discs: readonly { readonly key: string; readonly x: number; readonly y: number; readonly radius: number }[]
  readonly marks: readonly PlacedSpot[]
  /** Those that a narrow screen has no room for as well are minor. */
  readonly names: readonly (PlacedName & { readonly isMinor: boolean })[]
  readonly landNames: readonly LandName[]
  readonly scaleBar: ScaleBar | null
  /** Circles of the key: round figures with their radii in pixels. */
  readonly sizes: readonly { readonly figure: number; readonly radius: number }[]
}

export const FRAME: Frame = { width: 960, height: 600 }

const MOST_NAMES = 18
const MOST_LAND_NAMES = 14

/**
 * Names keep their size however small a map is drawn: they are placed as on one of so much of its frame, so that none
 * stands on a mark or on another on any but the narrowest screens.
 */
const DRAWN = 0.62

/** The frame on the narrowest screens, where marks are drawn smaller too, against what names are placed for. */
const NARROW = { scale: 0.36 / DRAWN, marks: 0.6, most: 5 }

const shrink = <Point extends { readonly x: number; readonly y: number }>(point: Point): Point => ({
  ...point,
  x: point.x * DRAWN,
  y: point.y * DRAWN,
})

/** Pixels at the top and bottom that the links and the scale bar may stand in. */
const TOOLS = 40

/** The width of a capital of a country’s name, spaced as it is, in pixels. */
const LAND_LETTER = 9.6

/** Pixels that a line of names takes. */
const LINE = 18

const nameLand = (
  land: readonly Land[],
  marks: readonly PlacedSpot[],
  names: readonly PlacedName[],
  frame: Frame,
): readonly LandName[] => {
  const named = new Set(marks.map(({ spot }) => (spot.location.kind === 'country' ? spot.location.country : null)))
  const sized = land
    .filter(({ area, name, country }) => area > (name.length * LAND_LETTER) ** 2 / 3 && !named.has(country ?? ''))
    .toSorted((one, other) => other.area - one.area)
  // The largest country first: its name stands where the marks and names of events, and those of others, leave room.
  const obstacles = [
    ...marks.map(({ x, y, reach }) => ({ x, y, reach: reach + 2, rise: reach + 2 })),
    ...names.map(({ x, y, dx, dy, name, anchor }) => ({
      x: x + dx + (anchor === 'start' ? 1 : anchor === 'end' ? -1 : 0) * name.length * 3.7,
      y: y + dy,
      reach: name.length * 3.7,
      rise: LINE / 2,
    })),
  ]
  const placed: LandName[] = []
  for (const { name, x, y } of sized) {
    const half = (name.length * LAND_LETTER) / 2
    const fits = x - half > 0 && x + half < frame.width && y > TOOLS && y < frame.height - TOOLS
    const isFree =
      !obstacles.some(
        (other) => Math.abs(other.x - x) < half + other.reach && Math.abs(other.y - y) < LINE / 2 + other.rise,
      ) &&
      !placed.some((other) => {
        const both = half + (other.name.length * LAND_LETTER) / 2
        return Math.abs(other.x - x) < both + LAND_LETTER && Math.abs(other.y - y) < LINE
      })
    if (fits && isFree) placed.push({ name, x, y })
    if (placed.length === MOST_LAND_NAMES) break
  }
  return placed
}

/** Round figures up to the largest one, a decade or so apart, for the key of sizes. */
const listSizes = (spots: readonly Spot[]): MapLayout['sizes'] => {
  const most = Math.max(0, ...spots.map(({ high }) => high))
  const radius = makeRadius(most)
  return [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
    .filter((figure) => figure <= most)
    .slice(-3)
    .map((figure) => ({ figure, radius: radius(figure) }))
    .filter(({ radius: size }) => size <= LARGEST)
}

const inPercent = ({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Frame) => ({
  x: Math.round((x / width) * 100_000) / 1000,
  y: Math.round((y / height) * 100_000) / 1000,
})

/** Lays a map of a box out: land, the extents of places known roughly, and a mark for each spot, the largest at the back. */
export const layoutMap = (spots: readonly Spot[], outlines: readonly Outline[], box: Box, frame = FRAME): MapLayout => {
  const projection = projectBox(box, frame)
  const land = drawLand(outlines, projection, box, frame)
  const rough = new Set(spots.map(({ location }) => (location.kind === 'country' ? location.country : null)))
  const marks = placeMarks(spots, projection, frame, findMiddle(outlines))
  const small = { width: frame.width * DRAWN, height: frame.height * DRAWN }
  const smallMarks = marks.map(shrink)
  const smallLand = land.map(shrink).map((country) => ({ ...country, area: country.area * DRAWN ** 2 }))
  const named = smallMarks.map(({ spot, x, y, reach }) => ({ key: spot.key, name: spot.name, x, y, reach }))
  const names = placeNames(named, small, MOST_NAMES)
  const clear = findClear(names, named, NARROW)
  return {
    frame,
    land: land.map(({ path }) => path),
    hatched: land.filter(({ country }) => country !== null && rough.has(country)).map(({ path }) => path),
    discs: marks.flatMap(({ spot, x, y, discs }) =>
      discs.map((radius) => ({ key: `${spot.key} ${radius}`, x, y, radius })),
    ),
    marks: marks.map((mark) => ({ ...mark, ...inPercent(mark, frame) })),
    names: names.map((name) => ({ ...name, ...inPercent(name, small), isMinor: !clear.has(name.key) })),
    landNames: nameLand(smallLand, smallMarks, names, small).map((name) => ({ ...name, ...inPercent(name, small) })),
    scaleBar: measureScaleBar(projection, frame),
    sizes: listSizes(spots),
  }
}
