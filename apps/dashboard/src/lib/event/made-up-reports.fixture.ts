import { hash } from 'node:crypto'
import { type Attribution, type Claim, makeId, type Quantity, type Report } from '@reportedly/schema'
import { days, group, madeUpClaim, madeUpReport, parties, quoteWords, speaker, town } from '@reportedly/schema/made-up'

/** Reports made up for the tests, about a place that does not exist: every kind of figure, and sources that disagree. */

const PLACE = { ...town('Verrin', null), latitude: 10, longitude: 10 }

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

/** A source that has a name of its own, unless nobody is said to speak. */
const named = (name: string, kind: Attribution['kind']): Attribution =>
  speaker(name, { kind, sourceId: kind === 'unknown' ? null : makeId('source', name.toLowerCase()) })

const composeReport = (publisher: string | null, day: string | null, title: string, text: string): Report => {
  const contentHash = hash('sha256', text)
  return madeUpReport(makeId('report', contentHash), { title, text, publisher, publishedAt: day, contentHash })
}

/** The whole line about some words: here a sentence may hold several figures. */
const lineAround = ({ text }: Report, { start, end }: Claim['evidence']['position']) => ({
  start: text.lastIndexOf('\n', start) + 1,
  end: `${text}\n`.indexOf('\n', end),
})

const composeClaim = (report: Report, { quote, figure, by, changes = {} }: Stated): Claim => {
  const [asStated, low, high, qualifier] = figure
  const evidence = quoteWords(report, quote)
  const published = { ...named(report.publisher ?? '', 'news-outlet'), name: report.publisher }
  return madeUpClaim({
    reportId: report.id,
    id: makeId('claim', report.id, 'killed', evidence.position.start, evidence.position.end),
    quantity: { low, high, qualifier, asStated, unit: 'count' },
    counted: group('civilian', quote.slice(asStated.length).trim()),
    actor: parties('raiders'),
    attribution: [...(by === null ? [] : [named(by, 'local-official')]), published],
    place: PLACE,
    time: days('2025-03-03'),
    evidence: { ...evidence, sentence: lineAround(report, evidence.position) },
    ...changes,
  })
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
