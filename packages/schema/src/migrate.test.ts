import { expect, test } from 'vitest'
import { MADE_UP } from './made-up-records.fixture.ts'
import { migrate } from './migrate.ts'
import { RecordError } from './parse-record.ts'
import { RECORDS, type RecordName } from './records.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const names = Object.keys(RECORDS) as RecordName[]

test('gives a record of this version back as it is', () => {
  for (const name of names) expect(migrate(name, MADE_UP[name])).toEqual(MADE_UP[name])
})

test('refuses a record that a newer version wrote, and says so', () => {
  expect(() => migrate('claim', { ...MADE_UP.claim, schemaVersion: SCHEMA_VERSION + 1 })).toThrow(
    `claim: schemaVersion: expected at most ${SCHEMA_VERSION}, got ${SCHEMA_VERSION + 1}: written by a newer version`,
  )
})

test('refuses what carries no version', () => {
  const unversioned = { ...MADE_UP.source, schemaVersion: undefined }
  for (const value of [unversioned, { schemaVersion: '1' }, { schemaVersion: 0 }, { schemaVersion: 1.5 }, null, 'x'])
    expect(() => migrate('source', value)).toThrow('source: schemaVersion: expected a whole number of 1 or more')
})

test('refuses a record of this version that does not fit', () => {
  expect(() => migrate('review', { ...MADE_UP.review, why: '' })).toThrow(RecordError)
})
