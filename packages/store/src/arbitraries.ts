import { hash } from 'node:crypto'
import {
  Attribute,
  Category,
  type Claim,
  makeId,
  Measure,
  Modality,
  type Place,
  type Position,
  Qualifier,
  type Report,
  SCHEMA_VERSION,
  Scope,
  type Source,
  SourceKind,
  type Time,
} from '@reportedly/schema'
import fc from 'fast-check'
import type { ReportWithClaims } from './store.ts'

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
const dateTime = moment.map((date) => date.toISOString())
const day = dateTime.map((date) => date.slice(0, 10))

/** Any degree of a circle, but no negative zero, which JSON does not know. */
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => value + 0)

const positionIn = (text: string): fc.Arbitrary<Position> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))

/** Valid reports with any text. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    title: maybe(words),
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    language: fc.constantFrom('en', 'fr', 'und'),
    publisher: maybe(words),
    url: maybe(fc.webUrl()),
    authors: fc.array(words, { maxLength: 3 }),
    publishedAt: maybe(fc.oneof(day, dateTime)),
    retrievedAt: dateTime,
    origin: fc.record({ path: fc.string(), line: maybe(fc.integer({ min: 1 })), name: maybe(words) }),
  })
  .map((fields) => {
    const contentHash = hash('sha256', fields.text)
    return { schemaVersion: SCHEMA_VERSION, id: makeId('report', contentHash), contentHash, ...fields }
  })

const placeIn = (text: string): fc.Arbitrary<Place> =>
  fc.record({
    text: words,
    span: maybe(positionIn(text)),
    name: words,
    country: maybe(fc.constantFrom('ML', 'UA', 'SD')),
    latitude: maybe(degrees(90)),
    longitude: maybe(degrees(180)),
    precision: maybe(fc.integer({ min: 1, max: 7 })),
  })

const timeIn = (text: string): fc.Arbitrary<Time> =>
  fc.record({
    text: words,
    span: maybe(positionIn(text)),
    start: maybe(day),
    end: maybe(day),
    precision: maybe(fc.integer({ min: 1, max: 5 })),
  })

const quantity = fc
  .record({
    bounds: fc.tuple(fc.nat(), fc.nat()),
    isOpen: fc.tuple(fc.boolean(), fc.boolean()),
    qualifier: fc.constantFrom(...Qualifier.options),
    asStated: words,
    unit: fc.constantFrom('count', 'kg', 'USD'),
  })
  .map(({ bounds, isOpen, ...rest }) => ({
    low: isOpen[0] ? null : Math.min(...bounds),
    high: isOpen[1] ? null : Math.max(...bounds),
    ...rest,
  }))

const attributionIn = (text: string) =>
  fc.record({
    name: maybe(words),
    sourceId: maybe(words.map((name) => makeId('source', name))),
    kind: fc.constantFrom(...SourceKind.options),
    span: maybe(positionIn(text)),
    verb: maybe(fc.constantFrom('say', 'claim')),
    inherited: fc.boolean(),
  })

const evidenceIn = (text: string) =>
  fc.record({ position: positionIn(text), sentence: positionIn(text) }).map(({ position, sentence }) => ({
    position,
    sentence,
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: text.slice(Math.max(0, position.start - 32), position.start),
      suffix: text.slice(position.end, position.end + 32),
    },
    rule: 'tests/arbitrary',
  }))

/** Valid claims about a report. */
export const arbitraryClaim = ({ id: reportId, text }: Report): fc.Arbitrary<Claim> =>
  fc
    .record({
      measure: fc.constantFrom(...Measure.options),
      quantity,
      counted: fc.record({
        text: maybe(words),
        span: maybe(positionIn(text)),
        category: fc.constantFrom(...Category.options),
        actorId: fc.constant(null),
        attributes: fc.uniqueArray(fc.constantFrom(...Attribute.options)),
      }),
      actor: maybe(
        fc.record({
          text: words,
          span: maybe(positionIn(text)),
          inherited: fc.boolean(),
          parties: fc.array(fc.record({ name: words, actorId: fc.constant(null) }), { minLength: 1, maxLength: 2 }),
        }),
      ),
      modality: fc.constantFrom(...Modality.options),
      scope: fc.constantFrom(...Scope.options),
      incident: fc.nat(),
      subsetOf: maybe(words),
      revises: maybe(words),
      attribution: fc.array(attributionIn(text), { minLength: 1, maxLength: 3 }),
      place: maybe(placeIn(text)),
      time: maybe(timeIn(text)),
      restatedAt: fc.array(positionIn(text), { maxLength: 2 }),
      evidence: evidenceIn(text),
      confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map((fields) => {
      const { start, end } = fields.evidence.position
      const id = makeId('claim', reportId, fields.measure, start, end)
      return { schemaVersion: SCHEMA_VERSION, id, reportId, ...fields }
    })

/** Valid reports, no text twice, each with claims, no id twice. */
export const arbitraryReadings: fc.Arbitrary<readonly ReportWithClaims[]> = fc
  .uniqueArray(arbitraryReport, { selector: ({ id }) => id, maxLength: 5 })
  .chain((reports) =>
    fc.tuple(
      ...reports.map((report) =>
        fc
          .uniqueArray(arbitraryClaim(report), { selector: ({ id }) => id, maxLength: 5 })
          .map((claims) => ({ report, claims })),
      ),
    ),
  )

/** Valid sources, some of which share an id. */
export const arbitrarySource: fc.Arbitrary<Source> = fc.record({
  schemaVersion: fc.constant(SCHEMA_VERSION),
  id: fc.constantFrom('s1', 's2', 's3', 's4'),
  name: words,
  aliases: fc.array(words, { maxLength: 2 }),
  kind: fc.constantFrom(...SourceKind.options),
  stake: fc.record({ position: fc.constantFrom('belligerent', 'independent', 'unknown'), actor: maybe(words) }),
  reliability: maybe(fc.constantFrom('A', 'F')),
  basis: maybe(words),
})
