import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrupted } from './corrupted.fixture.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { listProblems, parseRecord, RecordError } from './parse-record.ts'
import { RECORDS, type RecordName } from './records.ts'

const names = Object.keys(RECORDS) as RecordName[]

test('reads a valid record as it is', () => {
  for (const name of names) expect(parseRecord(name, MADE_UP[name])).toEqual(MADE_UP[name])
})

test('names record, paths and expectations in one message', () => {
  const broken = { ...MADE_UP.source, name: '', stake: { position: 'neutral', actor: null } }
  expect(() => parseRecord('source', broken)).toThrow(
    'source: name: expected string to have >=1 characters; ' +
      'stake.position: expected one of "belligerent"|"affiliated"|"independent"|"unknown"',
  )
})

test('keeps the problems apart for whoever shows them one by one', () => {
  const broken = { ...MADE_UP.claim, attribution: [MADE_UP.claim.attribution[0], { name: 4 }] }
  try {
    parseRecord('claim', broken)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(RecordError)
    expect(error).toMatchObject({ record: 'claim', name: 'RecordError' })
    expect((error as RecordError).problems[0]).toEqual({
      path: 'attribution[1].name',
      message: 'expected string, received number',
    })
  }
})

test('says of what is no record at all that it is none', () => {
  expect(() => parseRecord('report', 'text')).toThrow('report: expected object, received string')
})

test('whatever is wrong with a record, says what was expected', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), corrupted, (name, corrupt) => {
      const { error } = RECORDS[name].safeParse(corrupt(MADE_UP[name]))
      for (const { message } of error === undefined ? [] : listProblems(error)) expect(message).toMatch(/^expected /)
    }),
    { numRuns: 2000 },
  )
})
