import { geoCentroid, type GeoProjection, scaleSqrt } from 'd3'
import type { Spot } from './gather-spots.ts'
import { unitsPerKilometre } from './measure-scale.ts'
import type { Outline } from './outline.ts'
import type { Frame } from './project-box.ts'

/** A spot where it is drawn; x and y in units of the frame, radii in pixels of the screen. */
export interface PlacedSpot {
  readonly spot: Spot
  readonly x: number
  readonly y: number
  /** Radii of the lowest, best and highest figure; null where no event here has one. */
  readonly radii: {
    readonly low: number
    readonly best: number
    readonly high: number
    /** Of a ring around it all, where a figure has no upper bound; else null. */
    readonly open: number | null
  } | null
  /** The radius that all of the mark lies in. */
  readonly reach: number
  /** The radius of what a pointer can hit, large enough for a finger. */
  readonly hit: number
  /** Radii in units of the frame of the discs that events of the place lie somewhere in. */
  readonly discs: readonly number[]
}

export const LARGEST = 30
const SMALLEST = 3
const WITHOUT_FIGURE = 4
const LEAST_TO_HIT = 12
const OPEN_RING = 4

/** Radii whose circles have areas in the proportion of figures, with a least radius for the smallest to be seen. */
export const makeRadius = (most: number): ((figure: number) => number) => {
  const scale = scaleSqrt([0, Math.max(1, most)], [0, LARGEST])
  return (figure) => Math.round(Math.max(SMALLEST, scale(figure)) * 10) / 10
}

const measureRadii = ({ low, best, high, isOpen }: Spot, radius: (figure: number) => number): PlacedSpot['radii'] => {
  if (best === null) return null
  const most = radius(high)
  return { low: radius(low), best: radius(best), high: most, open: isOpen ? most + OPEN_RING : null }
}

const isInside = (x: number, y: number, { width, height }: Frame): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height

/** Finds the middle of a country, in degrees. */
export const findMiddle =
  (outlines: readonly Outline[]) =>
  (country: string): readonly [number, number] | null => {
    const outline = outlines.find((one) => one.country === country)
    return outline === undefined ? null : geoCentroid(outline.geometry)
  }

/** Where each spot stands in the frame, in the order given; what lies outside is left out. */
export const placeMarks = (
  spots: readonly Spot[],
  projection: GeoProjection,
  frame: Frame,
  middleOf: (country: string) => readonly [number, number] | null,
): readonly PlacedSpot[] => {
  const radius = makeRadius(Math.max(0, ...spots.map(({ high }) => high)))
  return spots.flatMap((spot): PlacedSpot[] => {
    const { location } = spot
    const degrees =
      location.longitude === null || location.latitude === null
        ? location.kind === 'country'
          ? middleOf(location.country)
          : null
        : ([location.longitude, location.latitude] as const)
    const at = degrees === null ? null : projection([...degrees])
    if (at === null || degrees === null || !isInside(at[0], at[1], frame)) return []
    const radii = measureRadii(spot, radius)
    const reach = radii === null ? WITHOUT_FIGURE : (radii.open ?? radii.high)
    const units = spot.extents.length === 0 ? 0 : unitsPerKilometre(projection, degrees[0], degrees[1])
    return [
      {
        spot,
        x: at[0],
        y: at[1],
        radii,
        reach,
        hit: Math.max(LEAST_TO_HIT, reach + 3),
        discs: spot.extents.map((kilometres) => Math.round(kilometres * units * 10) / 10),
      },
    ]
  })
}
