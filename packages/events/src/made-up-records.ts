import {
  type Attribution,
  type Claim,
  makeId,
  type Place,
  type Quantity,
  type Report,
  SCHEMA_VERSION,
  type Time,
} from '@reportedly/schema'

/** Records for tests, made up: no report, place or speaker here is a real one. */

export const exactly = (count: number): Quantity => ({
  low: count,
  high: count,
  qualifier: 'exact',
  asStated: String(count),
  unit: 'count',
})

export const atLeast = (count: number): Quantity => ({
  ...exactly(count),
  high: null,
  qualifier: 'at-least',
  asStated: `at least ${count}`,
})

export const upTo = (count: number): Quantity => ({
  ...exactly(count),
  low: null,
  qualifier: 'up-to',
  asStated: `up to ${count}`,
})

export const vaguely = (word: string): Quantity => ({
  low: null,
  high: null,
  qualifier: 'vague',
  asStated: word,
  unit: 'count',
})

export const town = (name: string, country: string | null = 'ZZ'): Place => ({
  text: name,
  span: null,
  name,
  country,
  latitude: null,
  longitude: null,
  precision: 1,
})

export const days = (start: string, end = start): Time => ({
  text: start,
  span: null,
  start,
  end,
  precision: start === end ? 1 : 2,
})

export const parties = (...names: readonly string[]): Claim['actor'] => ({
  text: names.join(' and '),
  span: null,
  inherited: false,
  parties: names.map((name) => ({ name, actorId: null })),
})

export const speaker = (name: string | null, given: Partial<Attribution> = {}): Attribution => ({
  name,
  sourceId: null,
  kind: 'unknown',
  span: null,
  verb: null,
  inherited: false,
  ...given,
})

export const group = (category: Claim['counted']['category'], text: string | null = null): Claim['counted'] => ({
  text,
  span: null,
  category,
  actorId: null,
  attributes: [],
})

/** A claim of three people killed in report "r1", on nobody's word, at no known place or time; `at` is its offset. */
export const madeUpClaim = ({ at = 0, ...given }: Partial<Claim> & { readonly at?: number } = {}): Claim => {
  const { reportId = 'r1', measure = 'killed', quantity = exactly(3), counted = group('civilian', 'people') } = given
  const quote = `${quantity.asStated} ${counted.text ?? ''}`.trim()
  const position = { start: at, end: at + quote.length }
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('claim', reportId, measure, position.start, position.end),
    reportId,
    measure,
    quantity,
    counted,
    actor: null,
    modality: 'asserted',
    scope: 'incident',
    incident: 0,
    subsetOf: null,
    revises: null,
    attribution: [speaker(null)],
    place: null,
    time: null,
    restatedAt: [],
    evidence: { position, sentence: position, quote: { exact: quote, prefix: '', suffix: '' }, rule: 'made/up' },
    confidence: null,
    ...given,
  }
}

/** A report of unknown publisher and date. */
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
