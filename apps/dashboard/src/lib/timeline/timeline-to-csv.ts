import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { Bar } from './place-bar.ts'

const COLUMNS: readonly ColumnOf<Bar>[] = [
  { name: 'from', meaning: 'First day, ISO 8601.', read: ({ from }) => from },
  { name: 'to', meaning: 'Last day, ISO 8601, inclusive.', read: ({ to }) => to },
  { name: 'events', meaning: 'Events of these days.', read: ({ events }) => events },
  { name: 'best', meaning: 'Sum of the best figures; empty where none is given.', read: ({ total }) => total },
  {
    name: 'high',
    meaning: 'Sum of the highest figures.',
    read: ({ total, high }) => (total === null ? null : high),
  },
]

/** A timeline as CSV, one row a bar. */
export const timelineToCsv = ({ bars }: { readonly bars: readonly Bar[] }): string => writeCsv(COLUMNS, bars)
