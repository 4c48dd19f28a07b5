import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeUpEvent, madeUpSource } from '@reportedly/schema/made-up'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleReadings } from './conformance/sample-readings.ts'
import { groupClaims, keepReadings, keepUngrouped, type KeepingRules } from './keep-readings.ts'
import { openStore } from './open-store.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reportedly-store-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** One source whatever the claims, and one event of all of them. */
const RULES: KeepingRules = {
  listSources: (claims) => (claims.length === 0 ? [] : [madeUpSource('army')]),
  clusterEvents: (claims) => [madeUpEvent('raid', claims)],
}

test('keeps readings with their sources and makes the events anew', async () => {
  const store = await openStore(join(folder, 'new.sqlite'))
  expect(await keepReadings(store, sampleReadings, RULES)).toEqual({ added: 2 })
  expect(await store.countRecords()).toEqual({ reports: 2, claims: 3, events: 1 })
  expect((await store.listSources()).map(({ id }) => id)).toEqual(['army'])
  await store.close()
})

test('adds nothing twice, and makes the events of all claims that the store has', async () => {
  const store = await openStore(join(folder, 'twice.sqlite'))
  await keepReadings(store, sampleReadings.slice(0, 1), RULES)
  expect(await keepReadings(store, sampleReadings, RULES)).toEqual({ added: 1 })
  const [event] = await store.listEvents()
  expect(event?.claimIds).toHaveLength(3)
  await store.close()
})

test('tells when it begins to make the events', async () => {
  const store = await openStore(join(folder, 'told.sqlite'))
  const told: number[] = []
  const tellClustering = () => told.push(1)
  await keepReadings(store, sampleReadings, { ...RULES, tellClustering })
  expect(told).toHaveLength(1)
  await store.close()
})

test('keeps readings without touching the events, which are made when they are asked for', async () => {
  const store = await openStore(join(folder, 'apart.sqlite'))
  await keepReadings(store, sampleReadings.slice(0, 1), RULES)
  const before = await store.listEvents()
  expect(await keepUngrouped(store, sampleReadings, RULES)).toEqual({ added: 1 })
  expect(await store.listEvents()).toEqual(before)
  await groupClaims(store, RULES)
  const [event] = await store.listEvents()
  expect(event?.claimIds).toHaveLength(3)
  await store.close()
})
