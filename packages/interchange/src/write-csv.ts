import Papa from 'papaparse'

/** A number, a text, or null for what is not known. */
export type Cell = string | number | null

/** A column of a table: what is read from each row. */
export interface ColumnOf<Row> {
  readonly name: string
  /** What stands in it, with its unit and the coding it follows. */
  readonly meaning: string
  readonly read: (row: Row) => Cell
}

/**
 * A text that begins like this can run as a formula when a spreadsheet opens the file (CWE-1236). The library's own
 * pattern misses such a text when it holds a line break.
 */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180: comma, CRLF, a header row, no byte order mark), in the order given. What is not known is an empty
 * cell; a text that a spreadsheet could run as a formula gets a leading apostrophe.
 */
export const writeCsv = <Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): string => {
  const cells = rows.map((row): Cell[] => columns.map(({ read }) => read(row)))
  const header = columns.map(({ name }) => name)
  return `${Papa.unparse([header, ...cells], { newline: '\r\n', escapeFormulae: LOOKS_LIKE_A_FORMULA })}\r\n`
}
