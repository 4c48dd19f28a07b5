import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { LocatorView, PlaceFact } from './view-locator.ts'

const COLUMNS: readonly ColumnOf<PlaceFact>[] = [
  { name: 'name', meaning: 'What is known.', read: ({ name }) => name },
  { name: 'value', meaning: 'What it is, in words.', read: ({ value }) => value },
]

/** What is known of the place of an event as CSV. */
export const placeToCsv = ({ rows }: Pick<LocatorView, 'rows'>): string => writeCsv(COLUMNS, rows)
