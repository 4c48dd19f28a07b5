import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { Claim } from '@reportedly/schema'
import type { LedgerLine } from './list-ledger.ts'

interface Telling {
  readonly line: LedgerLine
  readonly claim: Claim
  readonly used: boolean
}

const COLUMNS: readonly ColumnOf<Telling>[] = [
  { name: 'measure', meaning: 'What befell it.', read: ({ line }) => line.measure },
  { name: 'category', meaning: 'Category of the things.', read: ({ line }) => line.category },
  { name: 'item', meaning: 'The things in the words of the report.', read: ({ claim }) => claim.counted.text },
  { name: 'low', meaning: 'Lowest number; empty when open.', read: ({ claim }) => claim.quantity.low },
  { name: 'high', meaning: 'Highest number; empty when open.', read: ({ claim }) => claim.quantity.high },
  { name: 'unit', meaning: 'count, a unit of mass or volume, or ISO 4217.', read: ({ line }) => line.unit },
  { name: 'as_stated', meaning: 'The figure verbatim.', read: ({ claim }) => claim.quantity.asStated },
  {
    name: 'speaker',
    meaning: 'Nearest speaker; empty when unknown.',
    read: ({ claim }) => claim.attribution[0]?.name ?? null,
  },
  { name: 'used', meaning: 'no where it is set aside.', read: ({ used }) => (used ? 'yes' : 'no') },
  { name: 'event', meaning: 'Label of the event.', read: ({ line }) => line.contest.happening.event.label },
  {
    name: 'day',
    meaning: 'First day of the event, ISO 8601.',
    read: ({ line }) => line.contest.happening.event.time?.start ?? null,
  },
  { name: 'claim_id', meaning: 'The claim it was read in.', read: ({ claim }) => claim.id },
  { name: 'report_id', meaning: 'The report it was read in.', read: ({ claim }) => claim.reportId },
]

/** The lines of the ledger as CSV, one row a figure. */
export const ledgerToCsv = (lines: readonly LedgerLine[]): string =>
  writeCsv(
    COLUMNS,
    lines.flatMap((line) => [
      ...line.stated.map(({ claim }) => ({ line, claim, used: true })),
      ...line.unread.map((claim) => ({ line, claim, used: false })),
    ]),
  )
