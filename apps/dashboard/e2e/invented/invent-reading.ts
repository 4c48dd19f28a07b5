import { hash } from 'node:crypto'
import {
  type Attribution,
  type Claim,
  makeId,
  type Place,
  type Quantity,
  type Report,
  SCHEMA_VERSION,
  type Source,
  type Time,
} from '@reportedly/schema'
import type { ReadingOfReport } from '../prepare-database.ts'
import type { Outcome } from './outcomes.ts'

/** A figure on somebody’s word, as an invented report tells it. */
export interface Told {
  readonly outcome: Outcome
  readonly quantity: Quantity
  /** Null where the outlet speaks for itself. */
  readonly by: Source | null
  readonly modality: Claim['modality']
}

/** What an invented report is about, who prints it, and when. */
export interface Telling {
  readonly outlet: Source
  /** ISO 8601. */
  readonly publishedOn: string
  readonly place: Place
  readonly time: Time
  readonly told: readonly Told[]
}

const link = (source: Source, verb: string | null): Attribution => ({
  name: source.name,
  sourceId: source.id,
  kind: source.kind,
  span: null,
  verb,
  inherited: false,
})

const isOne = ({ low, high }: Quantity): boolean => (high ?? low) === 1

const countedOf = ({ quantity, outcome }: Told): string => (isOne(quantity) ? outcome.one : outcome.counted)

const figureOf = (told: Told): string => `${told.quantity.asStated} ${countedOf(told)}`

const writeSentence = (told: Told, { place, time }: Telling): string => {
  const figure = figureOf(told)
  const capital = `${figure.charAt(0).toUpperCase()}${figure.slice(1)}`
  const speaker = told.by === null ? '' : `, the ${told.by.name} said`
  const were = isOne(told.quantity) ? 'was' : 'were'
  return `${capital} ${were} ${told.outcome.done} in ${place.name} ${time.text}${speaker}.`
}

const PARTIES = { text: 'gunmen', span: null, inherited: false, parties: [{ name: 'gunmen', actorId: null }] }

const composeClaim = (told: Told, report: Report, telling: Telling, sentence: Claim['evidence']['sentence']): Claim => {
  const position = { start: sentence.start, end: sentence.start + figureOf(told).length }
  const { measure, category } = told.outcome
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('claim', report.id, measure, position.start, position.end),
    reportId: report.id,
    measure,
    quantity: told.quantity,
    counted: { text: countedOf(told), span: null, category, actorId: null, attributes: [] },
    actor: PARTIES,
    modality: told.modality,
    scope: 'incident',
    incident: 0,
    subsetOf: null,
    revises: null,
    attribution: [...(told.by === null ? [] : [link(told.by, 'say')]), link(telling.outlet, null)],
    place: telling.place,
    time: telling.time,
    restatedAt: [],
    evidence: {
      position,
      sentence,
      quote: { exact: report.text.slice(position.start, position.end), prefix: '', suffix: '' },
      rule: 'invented/figure',
    },
    confidence: null,
  }
}

/** Writes an invented report and the claims it makes; `number` makes its text unlike any other. */
export const inventReading = (telling: Telling, number: number): ReadingOfReport => {
  const title = `Reports from ${telling.place.name}`
  const sentences = telling.told.map((told) => writeSentence(told, telling))
  const text = [`${title}, no. ${number}`, ...sentences].join('\n\n')
  const contentHash = hash('sha256', text)
  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('report', contentHash),
    title,
    text,
    language: 'en',
    publisher: telling.outlet.id,
    url: null,
    authors: [],
    publishedAt: telling.publishedOn,
    retrievedAt: '2025-12-31T12:00:00Z',
    contentHash,
    origin: { path: 'invented', line: null, name: null },
  }
  const starts = sentences.map((_, index) =>
    sentences.slice(0, index).reduce((start, before) => start + before.length + 2, text.indexOf('\n\n') + 2),
  )
  const claims = telling.told.map((told, index) => {
    const start = starts[index] ?? 0
    return composeClaim(told, report, telling, { start, end: start + (sentences[index]?.length ?? 0) })
  })
  return { report, claims }
}
