import { expect, test } from 'vitest'
import { MADE_UP } from './made-up-records.fixture.ts'
import { RECORDS } from './records.ts'

test('every record accepts its own kind and refuses the others', () => {
  for (const [name, schema] of Object.entries(RECORDS))
    for (const [kind, record] of Object.entries(MADE_UP))
      expect(schema.safeParse(record).success, `${kind} read as ${name}`).toBe(kind === name)
})

test('every record carries the version of its shape', () => {
  for (const [name, schema] of Object.entries(RECORDS)) {
    expect(Object.keys(schema.shape), name).toContain('schemaVersion')
    expect(schema.description, name).toMatch(/\.$/)
  }
})
