import { hash } from 'node:crypto'
import { type Claim, type Event, makeId, type Measure, type Report, SCHEMA_VERSION } from '@reportedly/schema'

/** A plain report of this text; for tests alone. */
export const sampleReport = (text: string, fields: Partial<Report> = {}): Report => {
  const contentHash = hash('sha256', text)
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('report', contentHash),
    title: null,
    text,
    language: 'und',
    publisher: null,
    url: null,
    authors: [],
    publishedAt: null,
    retrievedAt: '2025-06-01T12:00:00Z',
    contentHash,
    origin: { path: 'a.txt', line: null, name: null },
    ...fields,
  }
}

/** A plain claim about the words from `start` to `end` of a report; for tests alone. */
export const sampleClaim = (report: Report, measure: Measure, start: number, end: number): Claim => ({
  schemaVersion: SCHEMA_VERSION,
  id: makeId('claim', report.id, measure, start, end),
  reportId: report.id,
  measure,
  quantity: { low: 5, high: 5, qualifier: 'exact', asStated: 'five', unit: 'count' },
  counted: { text: 'people', span: null, category: 'unknown-people', actorId: null, attributes: [] },
  actor: null,
  modality: 'asserted',
  scope: 'incident',
  incident: 0,
  subsetOf: null,
  revises: null,
  attribution: [{ name: null, sourceId: null, kind: 'unknown', span: null, verb: null, inherited: false }],
  place: null,
  time: null,
  restatedAt: [],
  evidence: {
    position: { start, end },
    sentence: { start: 0, end: report.text.length },
    quote: { exact: report.text.slice(start, end), prefix: '', suffix: '' },
    rule: 'tests/sample',
  },
  confidence: null,
})

/** A plain event of these claims; for tests alone. */
export const sampleEvent = (name: string, claims: readonly [Claim, ...Claim[]]): Event => ({
  schemaVersion: SCHEMA_VERSION,
  id: makeId('event', name),
  label: name,
  type: { plover: null, acled: null },
  time: null,
  place: null,
  parties: [],
  claimIds: claims.map(({ id }) => id),
  reportIds: [...new Set(claims.map(({ reportId }) => reportId))],
})
