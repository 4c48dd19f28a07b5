import { countOf } from '../words/count-of.ts'
import { type Box, scaleBox } from './box.ts'
import { makeSpot, type Spot } from './gather-spots.ts'

/** More places than these are not told apart in one drawing. */
const MOST_APART = 120

/** The grid laid over the stretch looked at; places in one of its cells are drawn as one. */
const COLUMNS = 24
const ROWS = 15

/** How much more than a cell is looked at when its mark is followed. */
const ROOM = 1.5

interface Cell {
  readonly column: number
  readonly row: number
}

const partOf = (value: number, from: number, to: number, parts: number): number =>
  Math.min(parts - 1, Math.floor(((value - from) / (to - from)) * parts))

/** The cell a place lies in; null for a country, and for what lies outside. */
const cellOf = ({ location }: Spot, { west, south, east, north }: Box): Cell | null => {
  if (location.kind === 'country') return null
  const { longitude, latitude } = location
  if (longitude < west || longitude > east || latitude < south || latitude > north) return null
  return { column: partOf(longitude, west, east, COLUMNS), row: partOf(latitude, south, north, ROWS) }
}

const boxOf = ({ column, row }: Cell, { west, south, east, north }: Box): Box => {
  const [width, height] = [(east - west) / COLUMNS, (north - south) / ROWS]
  const cell = { west: west + column * width, south: south + row * height }
  return scaleBox({ ...cell, east: cell.west + width, north: cell.south + height }, ROOM)
}

/** One spot for several, where the largest of them stands. */
const join = ({ column, row }: Cell, members: readonly Spot[], box: Box): Spot => {
  const [largest] = members.flatMap(({ location }) => (location.kind === 'country' ? [] : [location]))
  const location = { kind: 'point', longitude: largest?.longitude ?? 0, latitude: largest?.latitude ?? 0 } as const
  const joined = makeSpot(
    { key: `${column}/${row}`, location },
    members.flatMap(({ events }) => events),
  )
  return { ...joined, name: countOf(members.length, 'place'), within: boxOf({ column, row }, box) }
}

/**
 * Draws places that lie close together as one, where a stretch holds more than can be told apart; its mark leads closer.
 * The largest first, as given; no event is lost or counted twice.
 */
export const joinNear = (spots: readonly Spot[], box: Box): readonly Spot[] => {
  const placed = spots.map((spot) => ({ spot, cell: cellOf(spot, box) }))
  if (placed.filter(({ cell }) => cell !== null).length <= MOST_APART) return spots
  const cells = Map.groupBy(placed, ({ spot, cell }) => (cell === null ? spot.key : `${cell.column}/${cell.row}`))
  const joined = [...cells.values()].map((members): Spot => {
    const [first] = members
    if (first === undefined) throw new Error('a group has members')
    return first.cell === null || members.length === 1
      ? first.spot
      : join(
          first.cell,
          members.map(({ spot }) => spot),
          box,
        )
  })
  return joined.toSorted((one, other) => (other.best ?? -1) - (one.best ?? -1))
}
