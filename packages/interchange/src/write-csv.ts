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

/** Rows written at once: enough to be quick, few enough for who writes them to answer others in between. */
const AT_ONCE = 100

const writeLines = (lines: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    lines.map((line) => [...line]),
    { newline: '\r\n', escapeFormulae: LOOKS_LIKE_A_FORMULA },
  )}\r\n`

/** What `writeCsv` writes, in pieces of whole lines, each made when it is asked for; the header comes first. */
export function* writeCsvInPieces<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: Iterable<Row>,
): Generator<string, void> {
  yield writeLines([columns.map(({ name }) => name)])
  let lines: (readonly Cell[])[] = []
  for (const row of rows) {
    lines.push(columns.map(({ read }) => read(row)))
    if (lines.length < AT_ONCE) continue
    yield writeLines(lines)
    lines = []
  }
  if (lines.length > 0) yield writeLines(lines)
}

/**
 * Rows as CSV (RFC 4180: comma, CRLF, a header row, no byte order mark), in the order given. What is not known is an empty
 * cell; a text that a spreadsheet could run as a formula gets a leading apostrophe.
 */
export const writeCsv = <Row>(columns: readonly ColumnOf<Row>[], rows: Iterable<Row>): string =>
  [...writeCsvInPieces(columns, rows)].join('')
