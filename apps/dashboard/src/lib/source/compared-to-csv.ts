import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { ComparedRow } from './view-lanes.ts'

const COLUMNS: readonly ColumnOf<ComparedRow>[] = [
  { name: 'event', meaning: 'Label of the event.', read: ({ event }) => event },
  { name: 'figure', meaning: 'The figure of the source in words.', read: ({ own }) => own },
  { name: 'others', meaning: 'The figure of the other origins in words.', read: ({ others }) => others },
  {
    name: 'log2_ratio',
    meaning: 'Binary logarithm of their ratio; empty where one side says none.',
    read: ({ log }) => (Number.isFinite(log) ? log : null),
  },
  { name: 'loss', meaning: 'Whose loss it is.', read: ({ lane }) => lane },
  { name: 'role', meaning: 'On whose word it tells it.', read: ({ role }) => role },
  { name: 'claim_id', meaning: 'The claim it was read in.', read: ({ claimId }) => claimId },
]

/** The figures of a source beside those of others as CSV, those farthest apart first. */
export const comparedToCsv = (rows: readonly ComparedRow[]): string => writeCsv(COLUMNS, rows)
