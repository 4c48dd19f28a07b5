import { expect, test } from 'vitest'
import { place } from './made-up-records.fixture.ts'
import { Place } from './place.ts'
import { refusals } from './refusals.fixture.ts'

test('accepts a place that is resolved and one that is only stated', () => {
  expect(refusals(Place, place)).toEqual([])
  expect(refusals(Place, { ...place, country: null, latitude: null, longitude: null, precision: null })).toEqual([])
})

test('refuses what is not on the globe', () => {
  expect(refusals(Place, { ...place, latitude: 90.1, longitude: -180.5, country: 'ZZZ' })).toEqual([
    'country: expected string to have exactly 2 characters',
    'latitude: expected number to be <=90',
    'longitude: expected number to be >=-180',
  ])
})

test('refuses a precision that UCDP does not code', () => {
  expect(refusals(Place, { ...place, precision: 8 })).toEqual(['precision: expected number to be <=7'])
  expect(refusals(Place, { ...place, precision: 0 })).toEqual(['precision: expected number to be >=1'])
})
