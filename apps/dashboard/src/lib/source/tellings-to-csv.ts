import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import { type Telling, tellingsBySource } from '../standing/list-tellings.ts'
import type { Survey } from '../survey/survey.ts'
import { describeOutcome } from '../words/describe-outcome.ts'

const listColumns = (survey: Survey): readonly ColumnOf<Telling>[] => [
  {
    name: 'day',
    meaning: 'Day the report came out, ISO 8601; empty where not known.',
    read: ({ claim }) => survey.reports.get(claim.reportId)?.publishedAt?.slice(0, 10) ?? null,
  },
  { name: 'measure', meaning: 'What is counted.', read: ({ claim }) => claim.measure },
  { name: 'figure', meaning: 'The figure in words.', read: ({ claim }) => describeOutcome(claim) },
  { name: 'low', meaning: 'Lower bound; empty where open.', read: ({ claim }) => claim.quantity.low },
  { name: 'high', meaning: 'Upper bound; empty where open.', read: ({ claim }) => claim.quantity.high },
  { name: 'role', meaning: 'origin: on its own word; relay: passed on.', read: ({ role }) => role },
  { name: 'event', meaning: 'Label of the event.', read: ({ happening }) => happening.event.label },
  { name: 'claim_id', meaning: 'The claim it was read in.', read: ({ claim }) => claim.id },
]

/** Every figure that a source tells as CSV. */
export const tellingsToCsv = (survey: Survey, id: string): string =>
  writeCsv(listColumns(survey), tellingsBySource(survey).get(id) ?? [])
