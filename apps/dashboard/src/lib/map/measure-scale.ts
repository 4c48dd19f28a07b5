import { geoDistance, type GeoProjection } from 'd3'
import { formatNumber } from '../words/format-number.ts'
import type { Frame } from './project-box.ts'

const EARTH_RADIUS = 6371

const NEAR = 0.5

/** Drawing units that a kilometre takes at a place. */
export const unitsPerKilometre = (projection: GeoProjection, longitude: number, latitude: number): number => {
  const towards = latitude > 80 ? -NEAR : NEAR
  const here = projection([longitude, latitude])
  const there = projection([longitude, latitude + towards])
  if (here === null || there === null) return 0
  const kilometres = geoDistance([longitude, latitude], [longitude, latitude + towards]) * EARTH_RADIUS
  return Math.hypot(there[0] - here[0], there[1] - here[1]) / kilometres
}

/** A bar that says how long a round number of kilometres is on a map: its path in units of the frame, its name in percent. */
export interface ScaleBar {
  readonly path: string
  readonly kilometres: number
  readonly label: string
  readonly x: number
  readonly y: number
}

const ROUND = [1, 2, 5]
const INDENT = 18
const TICK = 6

/** The longest round distance that takes no more than a fifth of the frame; null where the map has no middle. */
export const measureScaleBar = (projection: GeoProjection, { width, height }: Frame): ScaleBar | null => {
  const middle = projection.invert?.([width / 2, height / 2])
  if (!middle) return null
  const units = unitsPerKilometre(projection, ...middle)
  const most = width / 5 / units
  if (!Number.isFinite(most) || most < 1) return null
  const power = 10 ** Math.floor(Math.log10(most))
  const kilometres = Math.max(...ROUND.map((times) => times * power).filter((length) => length <= most))
  const length = Math.round(kilometres * units)
  const bottom = height - INDENT
  return {
    path: `M${INDENT} ${bottom - TICK}V${bottom}H${INDENT + length}V${bottom - TICK}`,
    kilometres,
    label: `${formatNumber(kilometres)} km`,
    x: ((INDENT + length + TICK) / width) * 100,
    y: (bottom / height) * 100,
  }
}
