import { type Block, findBlocks } from './find-blocks.ts'
import { type Incidence, listNeighbours, turnPairs } from './incidence.ts'

const ROUNDS = 80

/** Where each index stands along the axis that is looked for; of those outside the block nothing is asked. */
type Places = Float64Array

const placeEach = (indices: readonly number[], place: (index: number) => number): Places => {
  const places = new Float64Array(1 + indices.reduce((most, index) => Math.max(most, index), 0))
  for (const index of indices) places[index] = place(index)
  return places
}

/** Each goes to the middle of those that it shares a cell with. */
const followNeighbours = (own: readonly number[], neighbours: readonly (readonly number[])[], places: Places): Places =>
  placeEach(own, (index) => {
    const others = neighbours[index] ?? []
    let sum = 0
    for (const other of others) sum += places[other] ?? 0
    return sum / others.length
  })

/**
 * Takes out what all have in common, so that the places do not run together, and stretches what is left; those with
 * more cells weigh more. Null where nothing is left to tell them apart by.
 */
const spread = (own: readonly number[], places: Places, neighbours: readonly (readonly number[])[]): Places | null => {
  const weigh = (index: number): number => neighbours[index]?.length ?? 0
  const placeOf = (index: number): number => places[index] ?? 0
  const total = own.reduce((sum, index) => sum + weigh(index), 0)
  const middle = own.reduce((sum, index) => sum + placeOf(index) * weigh(index), 0) / total
  const length = Math.sqrt(own.reduce((sum, index) => sum + weigh(index) * (placeOf(index) - middle) ** 2, 0))
  return length < 1e-9 ? null : placeEach(own, (index) => (placeOf(index) - middle) / length)
}

const sortByPlace = (indices: readonly number[], places: Places): readonly number[] =>
  indices.toSorted((one, other) => {
    const difference = (places[one] ?? 0) - (places[other] ?? 0)
    return Math.abs(difference) < 1e-9 ? one - other : difference
  })

/** The end of the axis that holds the first of the columns given comes first. */
const orient = (places: Places, columns: readonly number[]): 1 | -1 => {
  const middle = (columns.length - 1) / 2
  const lean = columns.reduce((sum, column, index) => sum + (index - middle) * (places[column] ?? 0), 0)
  return lean < 0 ? -1 : 1
}

const turn = (places: Places, sign: 1 | -1): Places => places.map((place) => place * sign)

const seriateBlock = (
  block: Block,
  columnsOf: readonly (readonly number[])[],
  rowsOf: readonly (readonly number[])[],
): Block => {
  const inOrder = new Map(block.columns.map((column, index) => [column, index]))
  const start = spread(
    block.columns,
    placeEach(block.columns, (column) => inOrder.get(column) ?? 0),
    rowsOf,
  )
  if (start === null) return block
  let columns: Places = start
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = spread(
      block.columns,
      followNeighbours(block.columns, rowsOf, followNeighbours(block.rows, columnsOf, columns)),
      rowsOf,
    )
    if (next === null) break
    columns = next
  }
  const turned = turn(columns, orient(columns, block.columns))
  return {
    rows: sortByPlace(block.rows, followNeighbours(block.rows, columnsOf, turned)),
    columns: sortByPlace(block.columns, turned),
  }
}

/**
 * Orders rows and columns so that those that go together stand together: first into blocks that share no cell, the
 * fullest first; within each by reciprocal averaging (Hill 1973, the first axis of a correspondence analysis), where
 * each row stands in the middle of its columns and each column in the middle of its rows. The same matrix always comes
 * out the same; where nothing tells two apart, the order given stays.
 */
export const seriate = (incidence: Incidence): readonly Block[] => {
  const columnsOf = listNeighbours(incidence.rows, incidence.pairs)
  const rowsOf = listNeighbours(incidence.columns, turnPairs(incidence.pairs))
  return findBlocks(incidence).map((block) => seriateBlock(block, columnsOf, rowsOf))
}
