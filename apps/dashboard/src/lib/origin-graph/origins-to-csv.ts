import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { OriginRow, Telling } from './list-origin-rows.ts'

interface ToldRow {
  readonly row: OriginRow
  readonly telling: Telling
}

const COLUMNS: readonly ColumnOf<ToldRow>[] = [
  { name: 'origin', meaning: 'Who said it first.', read: ({ row }) => row.name },
  { name: 'what', meaning: 'What kind of origin it is, and its stake.', read: ({ row }) => row.note },
  { name: 'figure', meaning: 'The figure in words.', read: ({ telling }) => telling.figure },
  { name: 'chain', meaning: 'How the word came, from the speaker outward.', read: ({ telling }) => telling.chain },
  { name: 'reached', meaning: 'How it came, where not said outright.', read: ({ telling }) => telling.reached },
  { name: 'claim_id', meaning: 'The claim it was read from.', read: ({ telling }) => telling.id },
]

/** Origins and what is told on their word as CSV, one row a telling. */
export const originsToCsv = (rows: readonly OriginRow[]): string =>
  writeCsv(
    COLUMNS,
    rows.flatMap((row) => row.tellings.map((telling) => ({ row, telling }))),
  )
