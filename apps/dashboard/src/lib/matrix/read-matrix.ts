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

/** What a cell or heading says, line by line; nothing for what is neither. */
export const readPlace = ({ rows, columns }: Told, place: MatrixPlace): readonly string[] => {
  const [row, column] = [rows[place.row], columns[place.column]]
  if (row === undefined || column === undefined) return [row ?? column].flatMap((head) => head?.full ?? [])
  const cell = row.cells.find((told) => told.column === place.column)
  if (cell === undefined) return []
  const speaker = `${row.full}${cell.role === 'relay' ? ' passes on' : ''}`
  return [`${speaker}: ${cell.outcome}`, describeStanding(cell, column.against), column.full]
}

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
        ratio: cell.log === null ? describeLone(cell) : describeRatio(cell.log, 'the baseline'),
      }
    }),
  )
