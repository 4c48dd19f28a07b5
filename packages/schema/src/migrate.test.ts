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

test('says of the actor of an older claim whether it was carried over', () => {
  const older = (span: unknown): unknown => ({
    ...MADE_UP.claim,
    schemaVersion: 1,
    actor: { text: 'the army', span, parties: [{ name: 'army', actorId: null }] },
  })
  expect(migrate('claim', older(null)).actor?.inherited).toBe(true)
  expect(migrate('claim', older({ start: 0, end: 8 })).actor?.inherited).toBe(false)
  expect(migrate('claim', { ...MADE_UP.claim, schemaVersion: 1, actor: null }).actor).toBe(null)
})

test('knows of no origin without a stake in an older estimate', () => {
  const { withoutStakeCount, ...older } = MADE_UP.estimate
  expect(withoutStakeCount).toBe(0)
  for (const schemaVersion of [1, 2])
    expect(migrate('estimate', { ...older, originCount: 4, schemaVersion })).toMatchObject({
      originCount: 4,
      withoutStakeCount: 0,
    })
})

test('brings records that have not changed to this version', () => {
  for (const name of names.filter((each) => each !== 'claim' && each !== 'estimate'))
    expect(migrate(name, { ...MADE_UP[name], schemaVersion: 1 })).toEqual(MADE_UP[name])
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

test('says of an older source that nobody wrote down where it is known from', () => {
  const older: unknown = { ...MADE_UP.source, basis: undefined, schemaVersion: 2 }
  expect(migrate('source', older).basis).toBe(null)
})
