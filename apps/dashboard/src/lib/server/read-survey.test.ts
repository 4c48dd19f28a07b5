import { clusterEvents } from '@reportedly/events'
import { SCHEMA_VERSION } from '@reportedly/schema'
import { openStore, type Store } from '@reportedly/store'
import { expect, test } from 'vitest'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { readSurvey } from './read-survey.ts'

const [one, other] = MADE_UP_READINGS
if (one === undefined || other === undefined) throw new Error('Two reports are made up.')

const keep = async (store: Store, readings: typeof MADE_UP_READINGS): Promise<void> => {
  await store.addReadings(readings)
  await store.replaceEvents(clusterEvents(await store.listClaims(), await store.listReports()))
}

test('reads all that a store holds', async () => {
  const store = await openStore(':memory:')
  expect((await readSurvey(store, null)).happenings).toEqual([])
  await keep(store, MADE_UP_READINGS)
  const survey = await readSurvey(store, null)
  expect([...survey.reports.values()]).toEqual(await store.listReports())
  expect(new Set(survey.claims.values())).toEqual(new Set(await store.listClaims()))
  expect(survey.happenings.map(({ event }) => event)).toEqual(await store.listEvents())
})

test('takes what has not changed from the last survey, and knows what was added', async () => {
  const store = await openStore(':memory:')
  await keep(store, [one])
  const last = await readSurvey(store, null)
  const same = await readSurvey(store, last)
  expect(same.happenings[0]).toBe(last.happenings[0])
  expect(same.reports.get(one.report.id)).toBe(last.reports.get(one.report.id))
  await keep(store, [other])
  const next = await readSurvey(store, same)
  expect([...next.reports.keys()]).toEqual((await store.listReports()).map(({ id }) => id))
  expect(next.claims.size).toBe(one.claims.length + other.claims.length)
  expect(next.happenings[0]).not.toBe(last.happenings[0])
  const fresh = await readSurvey(store, null)
  expect(next.happenings.map(({ event, claims }) => [event, claims])).toEqual(
    fresh.happenings.map(({ event, claims }) => [event, claims]),
  )
})

test('puts the events of a source together anew when more is known of it', async () => {
  const store = await openStore(':memory:')
  await keep(store, MADE_UP_READINGS)
  const last = await readSurvey(store, null)
  const sourceId = last.figures[0]?.voices[0]?.sourceIds[0] ?? ''
  const kind = 'monitor' as const
  const stake = { position: 'independent', actor: null } as const
  const known = { kind, stake, reliability: null, basis: 'a test' }
  await store.putSources([{ schemaVersion: SCHEMA_VERSION, id: sourceId, name: 'Told', aliases: [], ...known }])
  const next = await readSurvey(store, last)
  expect(next.nameSource(sourceId)).toBe('Told')
  expect(next.figures[0]?.voices[0]?.stake).toBe('independent')
})
