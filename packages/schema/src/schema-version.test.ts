import { expect, test } from 'vitest'
import { refusals } from './refusals.fixture.ts'
import { SCHEMA_VERSION, SchemaVersion } from './schema-version.ts'

test('accepts the version of this package alone', () => {
  expect(refusals(SchemaVersion, SCHEMA_VERSION)).toEqual([])
  for (const other of [SCHEMA_VERSION - 1, SCHEMA_VERSION + 1, String(SCHEMA_VERSION), undefined])
    expect(refusals(SchemaVersion, other)).toEqual([`: expected ${SCHEMA_VERSION}`])
})
