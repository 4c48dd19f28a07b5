import type { Attribution } from './attribution.ts'
import type { Claim } from './claim.ts'
import type { Estimate } from './estimate.ts'
import type { Event } from './event.ts'
import type { Place } from './place.ts'
import type { RecordTypes } from './records.ts'
import type { Report } from './report.ts'
import type { Review } from './review.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import type { Source } from './source.ts'
import type { Time } from './time.ts'

// One record of each kind for tests, made up: no place, speaker or outlet here is a real one.

const text = 'Tarvel (Morning Ledger) – On 4 May, at least 12 gunmen were killed near Tarvel, a district official said.'
const position = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

export const place: Place = {
  text: 'near Tarvel',
  span: position('near Tarvel'),
  name: 'Tarvel',
  country: 'ZZ',
  latitude: 14.5,
  longitude: -3.25,
  precision: 2,
}

export const time: Time = {
  text: 'On 4 May',
  span: position('On 4 May'),
  start: '2025-05-04',
  end: '2025-05-04',
  precision: 1,
}

export const attribution: Attribution = {
  name: 'a district official',
  sourceId: null,
  kind: 'local-official',
  span: position('a district official'),
  verb: 'say',
  inherited: false,
}

const report: Report = {
  schemaVersion: SCHEMA_VERSION,
  id: 'r1',
  title: null,
  text,
  language: 'en',
  publisher: 'Morning Ledger',
  url: 'https://example.org/tarvel',
  authors: ['A. Reporter'],
  publishedAt: '2025-05-05T06:00:00+02:00',
  retrievedAt: '2025-05-06T08:30:00Z',
  contentHash: '0123456789abcdef'.repeat(4),
  origin: { path: 'reports.jsonl', line: 3, name: null },
}

const source: Source = {
  schemaVersion: SCHEMA_VERSION,
  id: 's1',
  name: 'Morning Ledger',
  aliases: ['The Ledger'],
  kind: 'news-outlet',
  stake: { position: 'independent', actor: null },
  reliability: 'B',
  basis: 'its own masthead',
}

const claim: Claim = {
  schemaVersion: SCHEMA_VERSION,
  id: 'c1',
  reportId: report.id,
  measure: 'killed',
  quantity: { low: 12, high: null, qualifier: 'at-least', asStated: 'at least 12', unit: 'count' },
  counted: {
    text: 'gunmen',
    span: position('gunmen'),
    category: 'non-state-armed',
    actorId: null,
    attributes: ['foreign'],
  },
  actor: { text: 'the army', span: null, inherited: false, parties: [{ name: 'army', actorId: null }] },
  modality: 'asserted',
  scope: 'incident',
  incident: 0,
  subsetOf: null,
  revises: null,
  attribution: [
    attribution,
    { name: report.publisher, sourceId: 's1', kind: 'unknown', span: null, verb: null, inherited: false },
  ],
  place,
  time,
  restatedAt: [position('12 gunmen')],
  evidence: {
    position: position('at least 12 gunmen'),
    sentence: { start: 0, end: text.length },
    quote: { exact: 'at least 12 gunmen', prefix: 'On 4 May, ', suffix: ' were killed' },
    rule: 'frames/verb',
  },
  confidence: null,
}

const event: Event = {
  schemaVersion: SCHEMA_VERSION,
  id: 'e1',
  label: 'Fighting near Tarvel, 4 May 2025',
  type: { plover: 'ASSAULT', acled: null },
  time,
  place,
  parties: [{ name: 'army', actorId: null }],
  claimIds: [claim.id],
  reportIds: [report.id],
}

const estimate: Estimate = {
  schemaVersion: SCHEMA_VERSION,
  eventId: event.id,
  measure: 'killed',
  category: 'non-state-armed',
  unit: 'count',
  policy: 'range',
  vagueTable: 'as-stated',
  low: 12,
  best: 12,
  high: null,
  reportCount: 1,
  sourceCount: 1,
  originCount: 1,
  withoutStakeCount: 0,
  used: [claim.id],
  setAside: [{ claimId: 'c2', reason: 'denied' }],
}

const review: Review = {
  schemaVersion: SCHEMA_VERSION,
  id: 'd1',
  subject: { kind: 'claim', id: claim.id },
  reviewer: 'coder 1',
  at: '2025-05-07T10:00:00Z',
  field: 'quantity.low',
  was: 12,
  is: { low: 13, note: ['recount'] },
  why: 'The later list names thirteen.',
}

/** One valid record of each kind, every optional part filled in somewhere. */
export const MADE_UP: RecordTypes = { report, source, claim, event, estimate, review }
