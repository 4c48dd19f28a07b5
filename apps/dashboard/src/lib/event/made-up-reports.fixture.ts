import { hash } from 'node:crypto'
import { type Attribution, type Claim, makeId, type Quantity, type Report, SCHEMA_VERSION } from '@reportedly/schema'

/** Reports made up for the tests, about a place that does not exist: every kind of figure, and sources that disagree. */

const PLACE = {
  text: 'Verrin',
  span: null,
  name: 'Verrin',
  country: null,
  latitude: 10,
  longitude: 10,
  precision: 1,
}

const TIME = { text: 'on 3 March 2025', span: null, start: '2025-03-03', end: '2025-03-03', precision: 1 }

const ACTOR = { text: 'raiders', span: null, inherited: false, parties: [{ name: 'raiders', actorId: null }] }

export interface MadeUpReading {
  readonly report: Report
  readonly claims: readonly Claim[]
}

interface Stated {
  readonly quote: string
  readonly figure: readonly [
    asStated: string,
    low: number | null,
    high: number | null,
    qualifier: Quantity['qualifier'],
  ]
  readonly by: string | null
  readonly changes?: Partial<Claim>
}

const speaker = (name: string, kind: Attribution['kind']): Attribution => ({
  name,
  sourceId: kind === 'unknown' ? null : makeId('source', name.toLowerCase()),
  kind,
  span: null,
  verb: null,
  inherited: false,
})

const composeReport = (publisher: string | null, day: string | null, title: string, text: string): Report => {
  const contentHash = hash('sha256', text)
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('report', contentHash),
    title,
    text,
    language: 'en',
    publisher,
    url: null,
    authors: [],
    publishedAt: day,
    retrievedAt: '2025-06-01T12:00:00Z',
    contentHash,
    origin: { path: 'made-up.txt', line: null, name: null },
  }
}

const composeClaim = (report: Report, { quote, figure, by, changes = {} }: Stated): Claim => {
  const start = report.text.indexOf(quote)
  const end = start + quote.length
  const [asStated, low, high, qualifier] = figure
  const published: Attribution = { ...speaker(report.publisher ?? '', 'news-outlet'), name: report.publisher }
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('claim', report.id, 'killed', start, end),
    reportId: report.id,
    measure: 'killed',
    quantity: { low, high, qualifier, asStated, unit: 'count' },
    counted: {
      text: quote.slice(asStated.length).trim(),
      span: null,
      category: 'civilian',
      actorId: null,
      attributes: [],
    },
    actor: ACTOR,
    modality: 'asserted',
    scope: 'incident',
    incident: 0,
    subsetOf: null,
    revises: null,
    attribution: [...(by === null ? [] : [speaker(by, 'local-official')]), published],
    place: PLACE,
    time: TIME,
    restatedAt: [],
    evidence: {
      position: { start, end },
      sentence: { start: report.text.lastIndexOf('\n', start) + 1, end: (report.text + '\n').indexOf('\n', end) },
      quote: {
        exact: quote,
        prefix: report.text.slice(Math.max(0, start - 32), start),
        suffix: report.text.slice(end, end + 32),
      },
      rule: 'made/up',
    },
    confidence: null,
    ...changes,
  }
}

const read = (report: Report, stated: readonly Stated[]): MadeUpReading => ({
  report,
  claims: stated.map((statement) => composeClaim(report, statement)),
})

const FIRST = composeReport(
  'The First Paper',
  '2025-03-04',
  'At least 20 villagers killed in Verrin',
  [
    'Raiders killed at least 20 villagers in Verrin, the provincial governor’s office in the eastern lake region said.',
    'Doctors at the clinic counted about 31 villagers; a monitor put the dead at 28 to 35 residents.',
    'The army denied that 31 residents had died.',
  ].join('\n\n'),
)

const SECOND = composeReport(
  'The Second Paper',
  '2025-03-05',
  'Up to 60 villagers feared dead',
  [
    'Up to 60 villagers were killed, a camp elder said, while dozens of people were missing.',
    'The governor’s office repeated that at least 20 inhabitants were dead. Soldiers found 33 bodies in Verrin.',
    'Several homes were burned down and 12 farmers were wounded.',
  ].join('\n\n'),
)

const governor = 'Provincial governor’s office in the eastern lake region'

/** Two made-up reports of one event. */
export const MADE_UP_READINGS: readonly MadeUpReading[] = [
  read(FIRST, [
    { quote: 'at least 20 villagers', figure: ['at least 20', 20, null, 'at-least'], by: governor },
    { quote: 'about 31 villagers', figure: ['about 31', 31, 31, 'approximately'], by: 'Doctors at the clinic' },
    { quote: '28 to 35 residents', figure: ['28 to 35', 28, 35, 'range'], by: 'A monitor' },
    { quote: '31 residents', figure: ['31', 31, 31, 'exact'], by: 'The army', changes: { modality: 'denied' } },
  ]),
  read(SECOND, [
    { quote: 'Up to 60 villagers', figure: ['Up to 60', null, 60, 'up-to'], by: 'A camp elder' },
    {
      quote: 'dozens of people',
      figure: ['dozens of', null, null, 'vague'],
      by: 'A camp elder',
      changes: { measure: 'missing' },
    },
    { quote: 'at least 20 inhabitants', figure: ['at least 20', 20, null, 'at-least'], by: governor },
    { quote: '33 bodies', figure: ['33', 33, 33, 'exact'], by: null },
    { quote: '12 farmers', figure: ['12', 12, 12, 'exact'], by: null, changes: { measure: 'injured' } },
  ]),
]
