import type { Role } from '../standing/list-tellings.ts'
import type { MatrixPlace } from './move-in-matrix.ts'

/** A heading of a row or column. */
export interface MatrixHead {
  readonly label: string
  /** The whole of it, where the label had to be cut. */
  readonly full: string
  readonly href: string
}

/** A heading of a column, with what its figures are held against; null where there is nothing. */
export interface ColumnHead extends MatrixHead {
  readonly against: { readonly text: string; readonly href: string } | null
}

/** A cell, without what its row and its column say of it already: on a full page there are hundreds. */
export interface CellView {
  readonly row: number
  readonly column: number
  readonly href: string
  readonly kind: 'ratio' | 'alone' | 'wordless'
  readonly role: Role
  readonly log: number | null
  /** The figure with what is counted: "12 killed". */
  readonly outcome: string
}

/** A matrix in words, rows and columns in order; `breaks` are the numbers of those before which another block begins. */
export interface MatrixContent {
  readonly rows: readonly MatrixHead[]
  readonly columns: readonly ColumnHead[]
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

export interface PlacedColumn extends PlacedHead, ColumnHead {
  /** Where its cells stand. */
  readonly middle: number
}

export interface PlacedCell extends Omit<CellView, 'row'> {
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
  readonly columns: readonly PlacedColumn[]
  readonly rows: readonly (PlacedHead & { readonly cells: readonly PlacedCell[] })[]
  /** A dot for each silence, as one path. */
  readonly silence: string
  readonly cell: number
}

/** The HTML id of a cell or heading. */
export const idOf = ({ row, column }: MatrixPlace): string => `cell-${row}-${column}`

/** All that can be gone to by key, headings at -1, in reading order. */
export const listPlaces = ({ rows, columns }: Pick<MatrixLayout, 'rows' | 'columns'>): readonly MatrixPlace[] => [
  ...columns.map(({ index }) => ({ row: -1, column: index })),
  ...rows.flatMap(({ index, cells }) => [
    { row: index, column: -1 },
    ...cells.map(({ column }) => ({ row: index, column })),
  ]),
]

const CELL = 28
const GAP = 10
/** Pixels that a letter of a heading takes at the most, on the average of a name. */
const LETTER = 7
/** Room beside and above the longest headings. */
const AROUND = 16
/** Room above for the shortest of headings. */
const LEAST_HEAD = 96
/** Room to read a cell in, however few there are. */
const LEAST_WIDTH = 640
const SLANT = -52
const RADIANS = (-SLANT * Math.PI) / 180
const BAR = 11
const LEAST_BAR = 2
/** Ratios beyond this many doublings fill the cell. */
const MOST_DOUBLINGS = 4

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
      return columns.filter(({ index }) => !told.has(index)).map(({ middle }) => `M${middle} ${y}h0`)
    })
    .join('')

const roomFor = (heads: readonly MatrixHead[]): number =>
  LETTER * Math.max(0, ...heads.map(({ label }) => label.length))

/** How far the last of the slanted headings reach beyond the grid. */
const overhang = (columns: readonly MatrixHead[], leftOf: (column: number) => number, right: number): number =>
  Math.ceil(
    Math.max(
      0,
      ...columns.map((head, index) => leftOf(index) + CELL / 2 + roomFor([head]) * Math.cos(RADIANS) - right),
    ),
  )

/** Lays out a matrix: slanted headings above, names on the left, a cell wherever a source speaks of an event. */
export const layoutMatrix = ({ rows, columns, rowBreaks, columnBreaks, cells }: MatrixContent): MatrixLayout => {
  const limit = findLimit(cells)
  const labelWidth = roomFor(rows) + AROUND
  const head = Math.max(LEAST_HEAD, Math.ceil(roomFor(columns) * Math.sin(RADIANS)) + AROUND)
  const leftOf = (column: number): number => labelWidth + column * CELL + countUpTo(columnBreaks, column) * GAP
  const topOf = (row: number): number => head + row * CELL + countUpTo(rowBreaks, row) * GAP
  const gridWidth = columns.length === 0 ? 0 : leftOf(columns.length - 1) + CELL - labelWidth
  const bottom = rows.length === 0 ? head : topOf(rows.length - 1) + CELL
  const byRow = Map.groupBy(cells, ({ row }) => row)
  const placedColumns = columns.map((column, index) => {
    const [x, y] = [leftOf(index) + CELL / 2 + 3, head - 8]
    const band = { x: leftOf(index), y: head, width: CELL, height: bottom - head }
    const middle = leftOf(index) + CELL / 2
    return { ...column, index, x, y, middle, transform: `rotate(${SLANT} ${x} ${y})`, band }
  })
  const placedRows = rows.map((row, index) => {
    const middle = topOf(index) + CELL / 2
    return {
      ...row,
      index,
      x: labelWidth - 10,
      y: middle,
      transform: null,
      band: { x: 0, y: topOf(index), width: labelWidth + gridWidth, height: CELL },
      cells: (byRow.get(index) ?? [])
        .toSorted((one, other) => one.column - other.column)
        .map(({ column, href, kind, role, log, outcome }) => {
          const bar = layoutBar(log, limit)
          return { column, href, kind, role, log, outcome, bar }
        }),
    }
  })
  return {
    width: Math.max(LEAST_WIDTH, labelWidth + gridWidth + overhang(columns, leftOf, labelWidth + gridWidth)),
    height: bottom + 6,
    labelWidth,
    names: { x: 0, y: head, width: labelWidth - 4, height: bottom - head },
    columns: placedColumns,
    rows: placedRows,
    silence: drawSilence(placedRows, placedColumns),
    cell: CELL,
  }
}
