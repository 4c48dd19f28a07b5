import { expect, test } from 'vitest'
import { time } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'
import { Time } from './time.ts'

test('accepts a time that is resolved and one that is only stated', () => {
  expect(refusals(Time, time)).toEqual([])
  expect(refusals(Time, { ...time, start: null, end: null, precision: null })).toEqual([])
})

test('refuses days that the calendar does not have', () => {
  expect(refusals(Time, { ...time, start: '2025-02-29', end: '4 May 2025' })).toEqual([
    'start: expected an ISO 8601 date ("2025-05-11")',
    'end: expected an ISO 8601 date ("2025-05-11")',
  ])
})

test('refuses a precision that UCDP does not code', () => {
  expect(refusals(Time, { ...time, precision: 6 })).toEqual(['precision: expected number to be <=5'])
})
