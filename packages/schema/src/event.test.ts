import { expect, test } from 'vitest'
import { Event } from './event.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

const { event } = MADE_UP

test('accepts an event of which neither place nor time is known', () => {
  expect(refusals(Event, event)).toEqual([])
  expect(refusals(Event, { ...event, place: null, time: null, parties: [] })).toEqual([])
})

test('refuses an event that no claim tells of', () => {
  expect(refusals(Event, { ...event, claimIds: [] })).toEqual(['claimIds: expected array to have >=1 items'])
})

test('refuses an event type that leaves a vocabulary out', () => {
  expect(refusals(Event, { ...event, type: { plover: 'ASSAULT' } })).toEqual([
    'type.acled: expected string, received undefined',
  ])
})
