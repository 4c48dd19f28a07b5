import { type Claim, makeId, type Source } from '@reportedly/schema'
import {
  days,
  exactly,
  group,
  madeUpClaim,
  madeUpReport,
  madeUpSource,
  quoteWords,
  speaker,
  town,
  vaguely,
} from '@reportedly/schema/made-up'
import { surveyOf } from '../survey/made-up-survey.fixture.ts'
import type { Survey } from '../survey/survey.ts'

/** Sources made up for the tests: two parties to a fight, a monitor and two papers. */
const source = (id: string, name: string, given: Partial<Source> = {}): Source =>
  madeUpSource(id, { name, kind: 'news-outlet', ...given })

export const MADE_UP_SOURCES: readonly Source[] = [
  source('army', 'Verrin Army', {
    kind: 'military',
    stake: { position: 'belligerent', actor: 'army' },
    basis: 'made up',
  }),
  source('front', 'Lake Front', { kind: 'armed-group', stake: { position: 'belligerent', actor: 'front' } }),
  source('monitor', 'Lake Monitor', { kind: 'monitor', stake: { position: 'independent', actor: null } }),
  source('wire', 'The Wire', { kind: 'news-agency', stake: { position: 'independent', actor: null } }),
  source('paper', 'The Paper'),
]

const nameOf = (id: string): string => MADE_UP_SOURCES.find((each) => each.id === id)?.name ?? id
const kindOf = (id: string): Source['kind'] => MADE_UP_SOURCES.find((each) => each.id === id)?.kind ?? 'unknown'

/** A figure told on the word of `chain` (source ids, nearest first; a name that is no source’s id is unresolved). */
export interface Told {
  readonly chain: readonly string[]
  readonly count: number | null
  readonly place?: string
  readonly day?: string
  readonly changes?: Partial<Claim>
}

const linkTo = (id: string) =>
  speaker(nameOf(id), { sourceId: MADE_UP_SOURCES.some((each) => each.id === id) ? id : null, kind: kindOf(id) })

const compose = ({ chain, count, place = 'Verrin', day = '2025-03-03', changes = {} }: Told, index: number) => {
  const quantity = count === null ? vaguely('dozens of') : exactly(count)
  const exact = `${quantity.asStated} fighters`
  const text = `${exact} were killed in ${place}, says telling ${index}.`
  const report = madeUpReport(makeId('report', text), {
    title: `Telling ${index}`,
    text,
    publisher: chain.at(-1) ?? null,
    publishedAt: '2025-03-04',
  })
  const claim = madeUpClaim({
    reportId: report.id,
    id: makeId('claim', report.id),
    quantity,
    counted: group('state-forces', 'fighters'),
    attribution: chain.map(linkTo),
    place: { ...town(place, null), latitude: place.length, longitude: place.length },
    time: days(day),
    evidence: quoteWords(report, exact),
    ...changes,
  })
  return { report, claim }
}

/** The survey of figures told, each in a report of its own. */
export const surveyTold = (told: readonly Told[]): Survey => {
  const composed = told.map(compose)
  return surveyOf(
    composed.map(({ claim }) => claim),
    composed.map(({ report }) => report),
    MADE_UP_SOURCES,
  )
}
