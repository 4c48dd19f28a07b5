import type { Role } from '../standing/list-tellings.ts'
import type { MatrixPlace } from './move-in-matrix.ts'

/** A heading of a row or column. */
export interface MatrixHead {
  readonly label: string
  /** The whole of it, where the label had to be cut. */
  readonly full: string
  readonly href: string
}

/** A cell in words. */
export interface CellView {
  readonly row: number
  readonly column: number
  readonly href: string
  readonly kind: 'ratio' | 'alone' | 'wordless'
  readonly role: Role
  readonly log: number | null
  readonly lines: readonly string[]
}

/** A matrix in words, rows and columns in order; `breaks` are the numbers of those before which another block begins. */
export interface MatrixContent {
  readonly rows: readonly MatrixHead[]
  readonly columns: readonly MatrixHead[]
  readonly rowBreaks: readonly number[]
  readonly columnBreaks: readonly number[]
  readonly cells: readonly CellView[]
}

export interface PlacedHead extends MatrixHead {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly transform: string | null
  /** The strip of the page that the row or column takes. */
  readonly band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export interface PlacedCell extends Omit<CellView, 'lines'> {
  readonly x: number
  readonly y: number
  /** From the middle up where it gives more, down where it gives less; null without a ratio. */
  readonly bar: { readonly y: number; readonly height: number; readonly way: 'more' | 'less' | 'same' } | null
}

/** A matrix ready to draw, in pixels. */
export interface MatrixLayout {
  readonly width: number
  readonly height: number
  readonly labelWidth: number
  /** The strip that the names of the rows take. */
  readonly names: PlacedHead['band']
  readonly columns: readonly PlacedHead[]
  readonly rows: readonly (PlacedHead & { readonly cells: readonly PlacedCell[] })[]
  /** A dot for each silence, as one path. */
  readonly silence: string
  readonly cell: number
  readonly readoutY: readonly number[]
  /** All that can be gone to by key, headings at -1, in reading order. */
  readonly places: readonly MatrixPlace[]
  /** What each of them says, by its id. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** The HTML id of a cell or heading. */
export const idOf = ({ row, column }: MatrixPlace): string => `cell-${row}-${column}`

const CELL = 28
const GAP = 10
const LABEL = 190
/** Room for slanted headings above, and to the right of the last. */
const HEAD = 152
const OVERHANG = 84
/** Room to read a cell in, however few there are. */
const LEAST_WIDTH = 640
const SLANT = -52
const BAR = 11
const LEAST_BAR = 2
/** Ratios beyond this many doublings fill the cell. */
const MOST_DOUBLINGS = 4
const READOUT = [22, 42, 60]

const countUpTo = (breaks: readonly number[], index: number): number => breaks.filter((at) => at <= index).length

const layoutBar = (log: number | null, limit: number): PlacedCell['bar'] => {
  if (log === null) return null
  if (log === 0) return { y: -1, height: 2, way: 'same' }
  const height = Math.max(LEAST_BAR, Math.round(Math.min(1, Math.abs(log) / limit) * BAR * 10) / 10)
  return log > 0 ? { y: -height, height, way: 'more' } : { y: 0, height, way: 'less' }
}

const findLimit = (cells: readonly CellView[]): number =>
  Math.min(
    MOST_DOUBLINGS,
    cells.reduce((most, { log }) => (log !== null && Number.isFinite(log) ? Math.max(most, Math.abs(log)) : most), 1),
  )

const drawSilence = (rows: MatrixLayout['rows'], columns: MatrixLayout['columns']): string =>
  rows
    .flatMap(({ y, cells }) => {
      const told = new Set(cells.map(({ column }) => column))
      return columns.filter(({ index }) => !told.has(index)).map(({ band }) => `M${band.x + CELL / 2} ${y}h0`)
    })
    .join('')

/** Lays out a matrix: slanted headings above, names on the left, a cell wherever a source speaks of an event. */
export const layoutMatrix = ({ rows, columns, rowBreaks, columnBreaks, cells }: MatrixContent): MatrixLayout => {
  const limit = findLimit(cells)
  const leftOf = (column: number): number => LABEL + column * CELL + countUpTo(columnBreaks, column) * GAP
  const topOf = (row: number): number => HEAD + row * CELL + countUpTo(rowBreaks, row) * GAP
  const gridWidth = columns.length === 0 ? 0 : leftOf(columns.length - 1) + CELL - LABEL
  const bottom = rows.length === 0 ? HEAD : topOf(rows.length - 1) + CELL
  const byRow = Map.groupBy(cells, ({ row }) => row)
  const placedColumns = columns.map((head, index) => {
    const [x, y] = [leftOf(index) + CELL / 2 + 3, HEAD - 8]
    const band = { x: leftOf(index), y: HEAD, width: CELL, height: bottom - HEAD }
    return { ...head, index, x, y, transform: `rotate(${SLANT} ${x} ${y})`, band }
  })
  const placedRows = rows.map((head, index) => {
    const middle = topOf(index) + CELL / 2
    return {
      ...head,
      index,
      x: LABEL - 10,
      y: middle,
      transform: null,
      band: { x: 0, y: topOf(index), width: LABEL + gridWidth, height: CELL },
      cells: (byRow.get(index) ?? [])
        .toSorted((one, other) => one.column - other.column)

        .map(({ row, column, href, kind, role, log }) => {
          const bar = layoutBar(log, limit)
          return { row, column, href, kind, role, log, x: leftOf(column) + CELL / 2, y: middle, bar }
        }),
    }
  })
  return {
    width: Math.max(LEAST_WIDTH, LABEL + gridWidth + OVERHANG),
    height: bottom + 74,
    labelWidth: LABEL,
    names: { x: 0, y: HEAD, width: LABEL - 4, height: bottom - HEAD },
    columns: placedColumns,
    rows: placedRows,
    silence: drawSilence(placedRows, placedColumns),
    cell: CELL,
    readoutY: READOUT.map((below) => bottom + below),
    words: Object.fromEntries([
      ...columns.map(({ full }, index) => [idOf({ row: -1, column: index }), [full]]),
      ...rows.map(({ full }, index) => [idOf({ row: index, column: -1 }), [full]]),
      ...cells.map((cell) => [idOf(cell), cell.lines]),
    ]),
    places: [
      ...placedColumns.map(({ index }) => ({ row: -1, column: index })),
      ...placedRows.flatMap(({ index, cells: told }) => [
        { row: index, column: -1 },
        ...told.map(({ column }) => ({ row: index, column })),
      ]),
    ],
  }
}
