import type { Report } from '../report.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'

/** A report of unknown publisher and date, but for what is given. */
export const madeUpReport = (id: string, given: Partial<Report> = {}): Report => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  title: null,
  text: 'A made-up report.',
  language: 'en',
  publisher: null,
  url: null,
  authors: [],
  publishedAt: null,
  retrievedAt: '2025-01-01T00:00:00Z',
  contentHash: '0'.repeat(64),
  origin: { path: `${id}.txt`, line: null, name: null },
  ...given,
})
