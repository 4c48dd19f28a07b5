import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testConformance } from '../conformance/conformance.ts'
import { sampleClaim, sampleReport } from '../conformance/sample-records.ts'
import { StoreError } from '../store-error.ts'
import { makeFolder } from './make-folder.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

const makePlace = async () => join(await makeFolder(), 'store.sqlite')

testConformance({ name: 'a SQLite file', makePlace, open: openSqliteStore })

/** What opening is refused with. */
const refusalOf = async (location: string): Promise<string> => {
  const store = await openSqliteStore(location).catch((error: unknown) => error)
  if (!(store instanceof StoreError)) throw new Error('expected a StoreError')
  return store.message
}

const make = (path: string, sql: string): void => {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

test('keeps a store in memory for as long as it is open', async () => {
  const store = await openSqliteStore(':memory:')
  const report = sampleReport('Five people were killed.')
  await store.addReading(report, [sampleClaim(report, 'killed', 0, 11)])
  expect(await store.countRecords()).toEqual({ reports: 1, claims: 1, events: 0 })
  await store.close()
})

test('writes a file in WAL mode that says whose it is and checks what refers to what', async () => {
  const place = await makePlace()
  const store = await openSqliteStore(place)
  const database = new DatabaseSync(place)
  expect(database.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
  expect(database.prepare('pragma application_id').get()).toMatchObject({ application_id: 0x52505444 })
  database.exec('pragma foreign_keys = on')
  expect(() => {
    database.exec(`insert into claims values ('c', 'no such report', 'killed', 'civilian', 0, 1, '{}')`)
  }).toThrow('FOREIGN KEY')
  database.close()
  await store.close()
})

test('uses an index for each way of listing claims', async () => {
  const place = await makePlace()
  await (await openSqliteStore(place)).close()
  const database = new DatabaseSync(place)
  const explain = (condition: string) =>
    JSON.stringify(database.prepare(`explain query plan select id from claims where ${condition}`).all())
  expect(explain(`report_id = 'r'`)).toContain('claims_by_report')
  expect(explain(`measure = 'killed' and category = 'civilian'`)).toContain('claims_by_measure')
  expect(explain(`id in (select claim_id from event_claims where event_id = 'e')`)).not.toContain('SCAN')
  database.close()
})

test('refuses a file that is no database, and leaves it as it is', async () => {
  const place = await makePlace()
  await writeFile(place, 'Five people were killed.'.repeat(100))
  expect(await refusalOf(place)).toBe(`${place}: is not a SQLite database`)
})

test('refuses a database of another program, and adds nothing to it', async () => {
  const place = await makePlace()
  make(place, 'create table songs (title text)')
  expect(await refusalOf(place)).toBe(`${place}: is a SQLite database of another program`)
  const database = new DatabaseSync(place)
  expect(database.prepare('select name from sqlite_master').all()).toEqual([{ name: 'songs' }])
  database.close()
})

test('refuses a folder, a folder that is not there, a file as a folder, and an empty path', async () => {
  const folder = await makeFolder()
  await writeFile(join(folder, 'a.txt'), '')
  expect(await refusalOf(folder)).toBe(`${folder}: is a folder; a store is a file`)
  for (const place of [join(folder, 'none', 'store.sqlite'), join(folder, 'a.txt', 'store.sqlite')])
    expect(await refusalOf(place)).toBe(`${place}: there is no such folder to put it in`)
  expect(await refusalOf('')).toBe('expected the path of a store, got an empty one')
})

test('refuses a database written by a newer version', async () => {
  const place = await makePlace()
  await (await openSqliteStore(place)).close()
  make(place, `insert into migrations values ('0999-later', '2030-01-01T00:00:00.000Z')`)
  expect(await refusalOf(place)).toBe(
    `${place}: written by a newer version of this program (it has "0999-later"); update it`,
  )
})

test('reads while another program writes, and waits until it can write too', async () => {
  const place = await makePlace()
  await (await openSqliteStore(place)).close()
  const writer = new DatabaseSync(place)
  writer.exec('begin immediate')
  const store = await openSqliteStore(place)
  expect(await store.countRecords()).toEqual({ reports: 0, claims: 0, events: 0 })
  const report = sampleReport('Five people were killed.')
  let isAdded = false
  const adding = store.addReading(report, []).finally(() => (isAdded = true))
  await wait(50)
  expect(isAdded).toBe(false)
  writer.exec('commit')
  expect(await adding).toBe('added')
  writer.close()
  await store.close()
})

test('names the file and the record when a record is damaged', async () => {
  const place = await makePlace()
  const store = await openSqliteStore(place)
  const report = sampleReport('Five people were killed.')
  await store.addReading(report, [])
  make(place, `update reports set document = json_set(document, '$.language', 7)`)
  await expect(store.listReports()).rejects.toThrow(
    `${place}: report ${report.id} is damaged: report: language: expected string, received number`,
  )
  make(place, `update reports set document = '{'`)
  await expect(store.findReport(report.id)).rejects.toThrow(`${place}: report ${report.id} is damaged: `)
  await store.close()
})
