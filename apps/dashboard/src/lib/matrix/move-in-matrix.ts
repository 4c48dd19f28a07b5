/** A cell that can be gone to, by the numbers of its row and column from 0. */
export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

/** The keys that move through a matrix, as KeyboardEvent.key has them. */
export type MatrixKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

export const isMatrixKey = (key: string): key is MatrixKey => KEYS.includes(key)

const last = <Item>(items: readonly Item[]): Item | undefined => items.at(-1)

const nearest = (places: readonly MatrixPlace[], column: number): MatrixPlace | undefined =>
  places.toSorted(
    (one, other) => Math.abs(one.column - column) - Math.abs(other.column - column) || one.column - other.column,
  )[0]

/** The nearest cell of the next row, above (-1) or below (1), that has any. */
const changeRow = (places: readonly MatrixPlace[], at: MatrixPlace, way: 1 | -1): MatrixPlace | undefined => {
  const beyond = places.filter(({ row }) => (row - at.row) * way > 0)
  const next = beyond.reduce((closest, { row }) => Math.min(closest, (row - at.row) * way), Infinity)
  return nearest(
    beyond.filter(({ row }) => (row - at.row) * way === next),
    at.column,
  )
}

/**
 * Where a key leads from a cell, over whatever is silent in between: sideways within the row, up and down to the nearest
 * cell of the next row that has one, Home and End to the ends of the row, with Ctrl to the first and last cell of all.
 * Places in reading order; at the edge the same place.
 */
export const moveInMatrix = (
  places: readonly MatrixPlace[],
  at: MatrixPlace,
  key: MatrixKey,
  isCtrl = false,
): MatrixPlace => {
  const row = places.filter((place) => place.row === at.row)
  const targets: Readonly<Record<MatrixKey, () => MatrixPlace | undefined>> = {
    ArrowLeft: () => last(row.filter(({ column }) => column < at.column)),
    ArrowRight: () => row.find(({ column }) => column > at.column),
    ArrowUp: () => changeRow(places, at, -1),
    ArrowDown: () => changeRow(places, at, 1),
    Home: () => (isCtrl ? places : row)[0],
    End: () => last(isCtrl ? places : row),
  }
  return targets[key]() ?? at
}
