import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import { claimOfPath } from '../words/claim-path.ts'
import type { MatrixRow } from './read-matrix.ts'

const COLUMNS: readonly ColumnOf<MatrixRow>[] = [
  { name: 'source', meaning: 'Name of the source.', read: ({ source }) => source },
  { name: 'event', meaning: 'Label of the event, with the group where it has several.', read: ({ event }) => event },
  { name: 'figure', meaning: 'Its figure in words.', read: ({ figure }) => figure },
  {
    name: 'baseline',
    meaning: 'What it is held against; empty where there is nothing.',
    read: ({ against }) => against?.text ?? null,
  },
  { name: 'log2_ratio', meaning: 'Binary logarithm of figure by baseline.', read: ({ log }) => log },
  { name: 'role', meaning: 'origin: on its own word; relay: passed on.', read: ({ role }) => role },
  { name: 'claim_id', meaning: 'The claim it was read in.', read: ({ href }) => claimOfPath(href) },
]

/** The cells of a matrix as CSV, row by row; a ratio with none on one side is left empty, for it is no number. */
export const matrixToCsv = (rows: readonly MatrixRow[]): string =>
  writeCsv(
    COLUMNS,
    rows.map((row) => ({ ...row, log: row.log !== null && Number.isFinite(row.log) ? row.log : null })),
  )
