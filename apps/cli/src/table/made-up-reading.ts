import { type Claim, makeId, type Report, SCHEMA_VERSION } from '@reportedly/schema'

const TEXT =
  'The raid began at dawn. The army said that at least 12 gunmen were killed near the river. It ended at noon.'

/** A report that the tests of the table print; made up. */
export const MADE_UP_REPORT: Report = {
  schemaVersion: SCHEMA_VERSION,
  id: makeId('report', TEXT),
  title: null,
  text: TEXT,
  language: 'en',
  publisher: null,
  url: null,
  authors: [],
  publishedAt: null,
  retrievedAt: '2026-01-01T00:00:00Z',
  contentHash: '0'.repeat(64),
  origin: { path: 'raid.txt', line: null, name: null },
}

const QUOTE = 'at least 12 gunmen'
const start = TEXT.indexOf(QUOTE)
const position = { start, end: start + QUOTE.length }
const publisher = { name: null, sourceId: null, kind: 'unknown', span: null, verb: null, inherited: false } as const

/** The one claim in that report. */
export const MADE_UP_CLAIM: Claim = {
  schemaVersion: SCHEMA_VERSION,
  id: makeId('claim', QUOTE),
  reportId: MADE_UP_REPORT.id,
  measure: 'killed',
  quantity: { low: 12, high: null, qualifier: 'at-least', asStated: 'at least 12', unit: 'count' },
  counted: { text: 'gunmen', span: null, category: 'non-state-armed', actorId: null, attributes: [] },
  actor: null,
  modality: 'asserted',
  scope: 'incident',
  incident: 0,
  subsetOf: null,
  revises: null,
  attribution: [{ ...publisher, name: 'army', kind: 'military', verb: 'say' }, publisher],
  place: null,
  time: null,
  restatedAt: [],
  evidence: {
    position,
    sentence: { start: TEXT.indexOf('The army'), end: TEXT.indexOf(' It ended') },
    quote: { exact: QUOTE, prefix: '', suffix: '' },
    rule: 'claims/made-up',
  },
  confidence: null,
}
