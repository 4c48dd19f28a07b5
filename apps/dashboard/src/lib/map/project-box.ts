import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3'
import type { Box } from './box.ts'

/** The drawing’s own size, in its own units. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** Degrees of longitude from which on a map is one of the world, not of a region. */
const WORLDWIDE = 140

const STEPS = 16

/** Points all along the sides of a box: the sides are curves once projected. */
const walkAround = ({ west, south, east, north }: Box): readonly [number, number][] =>
  Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((part): [number, number][] => {
    const longitude = west + part * (east - west)
    const latitude = south + part * (north - south)
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ]
  })

/**
 * An equal-area projection that fits a box into a frame, so that a stretch of land is never drawn larger than it is: the
 * azimuthal one about the box’s middle, or Equal Earth for most of the world.
 */
export const projectBox = (box: Box, { width, height }: Frame): GeoProjection => {
  const middle: [number, number] = [-(box.west + box.east) / 2, -(box.south + box.north) / 2]
  const projection =
    box.east - box.west > WORLDWIDE
      ? geoEqualEarth().rotate([middle[0], 0])
      : geoAzimuthalEqualArea().rotate(middle).clipAngle(90)
  const fitted = projection.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    { type: 'MultiPoint', coordinates: [...walkAround(box)] },
  )
  return fitted
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.5)
}
