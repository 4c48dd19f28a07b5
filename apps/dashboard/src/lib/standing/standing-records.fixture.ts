import type { Claim, Report, Source } from '@reportedly/schema'
import { makeId, SCHEMA_VERSION } from '@reportedly/schema'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { surveyOf } from '../survey/made-up-survey.fixture.ts'
import type { Survey } from '../survey/survey.ts'

/** Sources made up for the tests: two parties to a fight, a monitor and two papers. */
const source = (id: string, name: string, given: Partial<Source> = {}): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  name,
  aliases: [],
  kind: 'news-outlet',
  stake: { position: 'unknown', actor: null },
  reliability: null,
  basis: null,
  ...given,
})

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

const [TEMPLATE] = MADE_UP_READINGS
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

const compose = ({ chain, count, place = 'Verrin', day = '2025-03-03', changes = {} }: Told, index: number) => {
  const [model] = TEMPLATE?.claims ?? []
  if (TEMPLATE === undefined || model === undefined || model.place === null || model.time === null)
    throw new Error('The made-up reports have changed.')
  const asStated = count === null ? 'dozens of' : String(count)
  const exact = `${asStated} fighters`
  const text = `${exact} were killed in ${place}, says telling ${index}.`
  const id = makeId('report', text)
  const report: Report = { ...TEMPLATE.report, id, title: `Telling ${index}`, text, publisher: chain.at(-1) ?? null }
  const position = { start: 0, end: exact.length }
  const claim: Claim = {
    ...model,
    id: makeId('claim', id),
    reportId: id,
    quantity: { low: count, high: count, qualifier: count === null ? 'vague' : 'exact', asStated, unit: 'count' },
    counted: { text: 'fighters', span: null, category: 'state-forces', actorId: null, attributes: [] },
    actor: null,
    attribution: chain.map((speaker) => ({
      name: nameOf(speaker),
      sourceId: MADE_UP_SOURCES.some((each) => each.id === speaker) ? speaker : null,
      kind: kindOf(speaker),
      span: null,
      verb: null,
      inherited: false,
    })),
    place: { ...model.place, text: place, name: place, latitude: place.length, longitude: place.length },
    time: { ...model.time, text: day, start: day, end: day },
    evidence: {
      position,
      sentence: { start: 0, end: text.length },
      quote: { exact, prefix: '', suffix: text.slice(exact.length, exact.length + 32) },
      rule: 'made/up',
    },
    ...changes,
  }
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
