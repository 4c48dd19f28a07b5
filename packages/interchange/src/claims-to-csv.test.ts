import { speaker } from '@reportedly/schema/made-up'
import type { Claim, Report } from '@reportedly/schema'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { claimsToCsv, claimsToCsvInPieces } from './claims-to-csv.ts'
import { COLUMNS } from './columns.ts'
import { mayorsClaim, mayorsReport, frontVoice } from './mayors-report.ts'

type Row = Readonly<Record<string, string>>

const readBack = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data

const writeOne = (given: Partial<Claim>, report: Partial<Report> = {}): Row =>
  readBack(claimsToCsv([mayorsClaim(given)], [mayorsReport(report)]))[0] ?? {}

test('writes a claim as a coded row with its sentence and its chain', () => {
  expect(writeOne({})).toMatchObject({
    claim_id: 'c1',
    measure: 'killed',
    low: '3',
    high: '3',
    as_stated: '3',
    group: 'people',
    category: 'unknown-people',
    speaker: 'The mayor',
    chain: 'The mayor → unknown publisher',
    quote: '3 people',
    sentence: 'The mayor said 3 people were killed.',
    report_title: 'A raid, and what came of it',
    published_at: '2025-05-11',
  })
})

test('leaves empty what is not known', () => {
  const row = writeOne({ attribution: [speaker(null)] }, { publishedAt: null, title: null })
  const unknown = [
    'place',
    'latitude',
    'date_start',
    'held_responsible',
    'publisher',
    'published_at',
    'report_title',
    'speaker',
  ]
  for (const name of unknown) expect(row[name]).toBe('')
})

test('says what stake the nearest speaker has, where its source is at hand', () => {
  const claim = mayorsClaim({ attribution: [{ ...speaker('Front Voice'), sourceId: 's1' }, speaker(null)] })
  const [known] = readBack(claimsToCsv([claim], [], [frontVoice()]))
  expect(known).toMatchObject({ speaker_id: 's1', speaker_stake: 'affiliated', speaker_stake_actor: 'red-front' })
  const [unknown] = readBack(claimsToCsv([claim], []))
  expect(unknown).toMatchObject({ speaker_id: 's1', speaker_stake: '', speaker_stake_actor: '' })
})

test('tells an open bound from a bound of zero', () => {
  const row = writeOne({ quantity: { low: null, high: 0, qualifier: 'up-to', asStated: 'no', unit: 'count' } })
  expect([row['low'], row['high']]).toEqual(['', '0'])
})

test('writes the claim without its report when the report is not at hand', () => {
  const [row] = readBack(claimsToCsv([mayorsClaim()], []))
  expect(row).toMatchObject({ claim_id: 'c1', quote: '3 people', sentence: '', report_title: '' })
})

test('writes a header row alone for no claims', () => {
  expect(claimsToCsv([], [])).toBe(`${COLUMNS.map(({ name }) => name).join(',')}\r\n`)
})

test('quotes commas, quotation marks and line breaks as RFC 4180 says', () => {
  const csv = claimsToCsv([mayorsClaim()], [mayorsReport({ title: 'One, "two"\r\nthree' })])
  expect(csv).toContain(',"One, ""two""\r\nthree",')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=a\nb'])('guards the formula %j', (title) => {
  expect(writeOne({}, { title })['report_title']).toBe(`'${title}`)
})

test('leaves numbers alone, also negative ones', () => {
  const place = { text: 'x', span: null, name: 'x', country: null, latitude: -1.5, longitude: -7, precision: 1 }
  expect(writeOne({ place })).toMatchObject({ latitude: '-1.5', longitude: '-7' })
})

test('no two columns share a name', () => {
  expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length)
})

const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@,;"\' \n\r\tab1') }))

test('reads back what was written, whatever the words', () => {
  const property = fc.property(
    fc.array(fc.record({ title: words, group: words, name: words }), { maxLength: 5 }),
    (rows) => {
      const claims = rows.map(({ group, name }, at) =>
        mayorsClaim({
          id: `c${at}`,
          reportId: `r${at}`,
          counted: { ...mayorsClaim().counted, text: group },
          attribution: [speaker(name)],
        }),
      )
      const reports = rows.map(({ title }, at) => mayorsReport({ id: `r${at}`, title }))
      const read = readBack(claimsToCsv(claims, reports))
      expect(read.map(({ report_title, group, speaker: name }) => [report_title, group, name])).toEqual(
        rows.map(({ title, group, name }) => [title, group, name].map(guarded)),
      )
    },
  )
  fc.assert(property, { numRuns: 500 })
})

test('comes in pieces of whole lines that make the same table', () => {
  const claims = Array.from({ length: 250 }, (_, index) => mayorsClaim({ id: `c${index}` }))
  const report = mayorsReport()
  const records = { reports: new Map([[report.id, report]]), sources: new Map() }
  const pieces = [...claimsToCsvInPieces(claims, records)]
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.every((piece) => piece.endsWith('\r\n'))).toBe(true)
  expect(pieces.join('')).toBe(claimsToCsv(claims, [report]))
})
