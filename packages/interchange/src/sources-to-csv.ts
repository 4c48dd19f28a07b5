import type { Source } from '@reportedly/schema'
import { type ColumnOf, writeCsv } from './write-csv.ts'

/** The columns of a source's row, in order. */
export const SOURCE_COLUMNS: readonly ColumnOf<Source>[] = [
  { name: 'source_id', meaning: 'Stable id of the source.', read: ({ id }) => id },
  { name: 'name', meaning: 'The name it is best known by.', read: ({ name }) => name },
  { name: 'aliases', meaning: 'Other names, parted by "; ".', read: ({ aliases }) => aliases.join('; ') },
  { name: 'kind', meaning: 'news-agency, military, monitor, …', read: ({ kind }) => kind },
  { name: 'stake', meaning: 'belligerent, affiliated, independent or unknown.', read: ({ stake }) => stake.position },
  { name: 'stake_actor', meaning: 'Id of the actor it is or stands with.', read: ({ stake }) => stake.actor },
  { name: 'reliability', meaning: 'Admiralty A–F; empty until graded.', read: ({ reliability }) => reliability },
  { name: 'basis', meaning: 'Where name, kind and stake come from.', read: ({ basis }) => basis },
]

/** Sources as CSV, one row a source in the order given, columns as in `SOURCE_COLUMNS`. */
export const sourcesToCsv = (sources: readonly Source[]): string => writeCsv(SOURCE_COLUMNS, sources)
