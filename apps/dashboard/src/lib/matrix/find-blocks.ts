import { type Incidence, listNeighbours, turnPairs } from './incidence.ts'

/** Rows and columns that hang together over shared cells, and share none with the rest. */
export interface Block {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** Divides a matrix into blocks, the one with most cells first; rows and columns in the order given. */
export const findBlocks = ({ rows, columns, pairs }: Incidence): readonly Block[] => {
  const columnsOf = listNeighbours(rows, pairs)
  const rowsOf = listNeighbours(columns, turnPairs(pairs))
  const blockOfRow = new Map<number, number>()
  const blockOfColumn = new Map<number, number>()
  for (let start = 0; start < rows; start += 1) {
    if (blockOfRow.has(start)) continue
    const waiting = [start]
    blockOfRow.set(start, start)
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop())
      for (const column of columnsOf[row] ?? []) {
        if (blockOfColumn.has(column)) continue
        blockOfColumn.set(column, start)
        for (const next of rowsOf[column] ?? [])
          if (!blockOfRow.has(next)) {
            blockOfRow.set(next, start)
            waiting.push(next)
          }
      }
  }
  const members = (of: ReadonlyMap<number, number>, block: number) =>
    [...of]
      .filter(([, own]) => own === block)
      .map(([index]) => index)
      .toSorted((one, other) => one - other)
  const size = ({ rows: own }: Block) => own.reduce((sum, row) => sum + (columnsOf[row]?.length ?? 0), 0)
  return [...new Set(blockOfRow.values())]
    .map((block) => ({ rows: members(blockOfRow, block), columns: members(blockOfColumn, block) }))
    .toSorted((one, other) => size(other) - size(one))
}
