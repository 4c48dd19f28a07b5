import { describeRatio, printRatio } from '../standing/describe-ratio.ts'
import type { ColumnHead, MatrixLayout, PlacedCell } from './geometry.ts'
import type { MatrixPlace } from './move-in-matrix.ts'

/** A cell as a row of the table. */
export interface MatrixRow {
  readonly key: string
  readonly source: string
  readonly sourceHref: string
  readonly event: string
  readonly eventHref: string
  readonly figure: string
  readonly href: string
  readonly against: ColumnHead['against']
  readonly ratio: string
  readonly log: number | null
  readonly role: PlacedCell['role']
}

type Told = Pick<MatrixLayout, 'rows' | 'columns'>

const describeLone = ({ kind }: PlacedCell): string =>
  kind === 'alone' ? 'nothing to hold it against' : 'no plain number to compare'

const describeStanding = (cell: PlacedCell, against: ColumnHead['against']): string => {
  if (cell.log === null || against === null) return describeLone(cell)
  const how = cell.log === 0 ? 'the same as' : printRatio(cell.log)
  return `${how} the baseline (${against.text})`
}

/** A cell for who hears it: its event by the short name that heads the column too. */
export const nameCell = (cell: PlacedCell, row: Told['rows'][number], column: ColumnHead | undefined): string => {
  const speaker = `${row.full}${cell.role === 'relay' ? ' passes on' : ''}`
  return [`${speaker}: ${cell.outcome}`, describeStanding(cell, column?.against ?? null), column?.label ?? ''].join(
    '; ',
  )
}

/** What a cell or heading says, line by line; nothing for what is neither. */
export const readPlace = ({ rows, columns }: Told, place: MatrixPlace): readonly string[] => {
  const [row, column] = [rows[place.row], columns[place.column]]
  if (row === undefined || column === undefined) return [row ?? column].flatMap((head) => head?.full ?? [])
  const cell = row.cells.find((told) => told.column === place.column)
  if (cell === undefined) return []
  const speaker = `${row.full}${cell.role === 'relay' ? ' passes on' : ''}`
  return [`${speaker}: ${cell.outcome}`, describeStanding(cell, column.against), column.full]
}

/** The cells of an event, for a table that names the event and its baseline once. */
export interface MatrixGroup {
  readonly key: number
  readonly event: Pick<ColumnHead, 'full' | 'href' | 'against'>
  readonly rows: readonly Pick<MatrixRow, 'key' | 'source' | 'sourceHref' | 'figure' | 'href' | 'ratio'>[]
}

const describeCell = (cell: PlacedCell): string =>
  cell.log === null ? describeLone(cell) : describeRatio(cell.log, 'the baseline')

/** The cells event by event, in the order of the columns. */
export const groupByEvent = ({ rows, columns }: Told): readonly MatrixGroup[] =>
  columns.map((column) => ({
    key: column.index,
    event: { full: column.full, href: column.href, against: column.against },
    rows: rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.column === column.index)
        .map((cell) => ({
          key: `${row.index} ${cell.column}`,
          source: row.full,
          sourceHref: row.href,
          figure: cell.outcome,
          href: cell.href,
          ratio: describeCell(cell),
        })),
    ),
  }))

/** The cells as rows of a table, in reading order. */
export const listMatrixRows = ({ rows, columns }: Told): readonly MatrixRow[] =>
  rows.flatMap((row) =>
    row.cells.flatMap((cell): MatrixRow | readonly [] => {
      const column = columns[cell.column]
      if (column === undefined) return []
      return {
        key: `${row.index} ${cell.column}`,
        source: row.full,
        sourceHref: row.href,
        event: column.full,
        eventHref: column.href,
        figure: cell.outcome,
        href: cell.href,
        against: cell.log === null ? null : column.against,
        log: cell.log,
        role: cell.role,
        ratio: describeCell(cell),
      }
    }),
  )
