import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { SourceSummary } from './summarise-sources.ts'

const COLUMNS: readonly ColumnOf<SourceSummary>[] = [
  { name: 'source_id', meaning: 'Id of the source.', read: ({ id }) => id },
  { name: 'name', meaning: 'The name it is best known by.', read: ({ name }) => name },
  { name: 'kind', meaning: 'What kind of speaker it is.', read: ({ source }) => source?.kind ?? 'unknown' },
  { name: 'stake', meaning: 'Its place in the fight.', read: ({ source }) => source?.stake.position ?? 'unknown' },
  { name: 'reports', meaning: 'Reports it is told in.', read: ({ reports }) => reports },
  { name: 'figures', meaning: 'Claims it is the origin or a relay of.', read: ({ figures }) => figures },
  { name: 'events', meaning: 'Events these are about.', read: ({ events }) => events },
  { name: 'origin_of', meaning: 'Claims that go back to it.', read: ({ asOrigin }) => asOrigin },
  { name: 'relay_of', meaning: 'Claims that it passes on.', read: ({ asRelay }) => asRelay },
  { name: 'compared', meaning: 'Figures held against those of other origins.', read: ({ logs }) => logs.length },
  {
    name: 'median_log2_ratio',
    meaning: 'The middle of the binary logarithms of their ratios; empty without any, or where one side says none.',
    read: ({ medianLog }) => (medianLog !== null && Number.isFinite(medianLog) ? medianLog : null),
  },
]

/** Sources as CSV, one row each, in the order given. */
export const sourceTableToCsv = (summaries: readonly SourceSummary[]): string => writeCsv(COLUMNS, summaries)
