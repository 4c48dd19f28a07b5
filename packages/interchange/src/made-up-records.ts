import { type Attribution, type Claim, type Report, SCHEMA_VERSION, type Source } from '@reportedly/schema'

/** Records for tests, made up: no report, place or speaker here is a real one. */

export const speaker = (name: string | null): Attribution => ({
  name,
  sourceId: null,
  kind: 'unknown',
  span: null,
  verb: null,
  inherited: false,
})

/** The report that `madeUpClaim` was read in. */
export const madeUpReport = (given: Partial<Report> = {}): Report => ({
  schemaVersion: SCHEMA_VERSION,
  id: 'r1',
  title: 'A raid, and what came of it',
  text: 'First line. The mayor said 3 people were killed. Last line.',
  language: 'en',
  publisher: null,
  url: null,
  authors: [],
  publishedAt: '2025-05-11',
  retrievedAt: '2025-05-12T00:00:00Z',
  contentHash: '0'.repeat(64),
  origin: { path: 'r1.txt', line: null, name: null },
  ...given,
})

/** "3 people were killed", on the mayor's word. */
export const madeUpClaim = (given: Partial<Claim> = {}): Claim => ({
  schemaVersion: SCHEMA_VERSION,
  id: 'c1',
  reportId: 'r1',
  measure: 'killed',
  quantity: { low: 3, high: 3, qualifier: 'exact', asStated: '3', unit: 'count' },
  counted: { text: 'people', span: { start: 29, end: 35 }, category: 'unknown-people', actorId: null, attributes: [] },
  actor: null,
  modality: 'asserted',
  scope: 'incident',
  incident: 0,
  subsetOf: null,
  revises: null,
  attribution: [speaker('The mayor'), speaker(null)],
  place: null,
  time: null,
  restatedAt: [],
  evidence: {
    position: { start: 27, end: 35 },
    sentence: { start: 12, end: 48 },
    quote: { exact: '3 people', prefix: 'First line. The mayor said ', suffix: ' were killed. Last line.' },
    rule: 'made/up',
  },
  confidence: null,
  ...given,
})

/** A channel that stands with a party. */
export const madeUpSource = (given: Partial<Source> = {}): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id: 's1',
  name: 'Front Voice',
  aliases: [],
  kind: 'social-channel',
  stake: { position: 'affiliated', actor: 'red-front' },
  reliability: null,
  basis: 'its own description',
  ...given,
})
