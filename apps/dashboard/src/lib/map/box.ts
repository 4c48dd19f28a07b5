/** A stretch of the earth in degrees, WGS 84; west is never east of east. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export const WORLD: Box = { west: -180, south: -85, east: 180, north: 85 }

/** Degrees that the sides of a box are at the least: nearer, the outlines of countries have nothing more to show. */
const NARROWEST = 1.5

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

const makeSide = (middle: number, length: number, low: number, high: number): readonly [number, number] => {
  const whole = clamp(length, NARROWEST, high - low)
  const start = clamp(middle - whole / 2, low, high - whole)
  return [start, start + whole]
}

const makeBox = (longitude: number, latitude: number, width: number, height: number): Box => {
  const [west, east] = makeSide(longitude, width, WORLD.west, WORLD.east)
  const [south, north] = makeSide(latitude, height, WORLD.south, WORLD.north)
  return { west, south, east, north }
}

const middleOf = ({ west, south, east, north }: Box) => ({
  longitude: (west + east) / 2,
  latitude: (south + north) / 2,
  width: east - west,
  height: north - south,
})

/** Reads "west,south,east,north" from an address; null for what is no stretch of the earth. */
export const readBox = (text: string | null): Box | null => {
  const sides = (text ?? '').split(',').map((side) => (side.trim() === '' ? Number.NaN : Number(side)))
  const [west, south, east, north] = sides
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null
  if (sides.length !== 4 || sides.some((side) => !Number.isFinite(side)) || west >= east || south >= north) return null
  if (west < -180 || east > 180 || south < -90 || north > 90) return null
  const { longitude, latitude, width, height } = middleOf({ west, south, east, north })
  return makeBox(longitude, latitude, width, height)
}

/** A box as an address has it, to the hundredth of a degree. */
export const writeBox = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((side) => String(Math.round(side * 100) / 100)).join(',')

/** The smallest box around points, as [longitude, latitude], with room at each side; null for no points. */
export const surround = (points: readonly (readonly [number, number])[], room = 0.15): Box | null => {
  if (points.length === 0) return null
  // One by one: so many numbers as a big store has places are too many arguments of one call.
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  const { longitude, latitude, width, height } = middleOf({ west, south, east, north })
  return makeBox(longitude, latitude, Math.max(6, width * (1 + 2 * room)), Math.max(4, height * (1 + 2 * room)))
}

/** The box around the same middle, its sides as many times as long; below 1 it comes closer. */
export const scaleBox = (box: Box, times: number): Box => {
  const { longitude, latitude, width, height } = middleOf(box)
  return makeBox(longitude, latitude, width * times, height * times)
}

/** The box moved by parts of its own width (to the east) and height (to the north), within the world. */
export const moveBox = (box: Box, eastward: number, northward: number): Box => {
  const { longitude, latitude, width, height } = middleOf(box)
  return makeBox(longitude + eastward * width, latitude + northward * height, width, height)
}
