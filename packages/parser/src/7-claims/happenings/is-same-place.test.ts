import type { Place } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSamePlace } from './is-same-place.ts'

type Known = Partial<Pick<Place, 'country' | 'latitude' | 'longitude' | 'precision'>>

const place = (name: string, known: Known = {}): Place => ({
  text: name,
  span: null,
  name,
  country: null,
  latitude: null,
  longitude: null,
  precision: null,
  ...known,
})

const djibo = place('Djibo', { country: 'BF', latitude: 14.1, longitude: -1.63, precision: 1 })
const soum = place('Soum', { country: 'BF', latitude: 14.25, longitude: -1.6, precision: 4 })
const diapaga = place('Diapaga', { country: 'BF', latitude: 12.07, longitude: 1.79, precision: 1 })
const burkina = place('Burkina Faso', { country: 'BF', latitude: 12, longitude: -1.7, precision: 6 })
const mali = place('Mali', { country: 'ML', latitude: 17, longitude: -4, precision: 6 })

test('takes a town and its province, or its country, for one place', () => {
  expect(isSamePlace(djibo, soum)).toBe(true)
  expect(isSamePlace(burkina, djibo)).toBe(true)
})

test('tells two towns, and a town of one country from another country', () => {
  expect(isSamePlace(djibo, diapaga)).toBe(false)
  expect(isSamePlace(soum, diapaga)).toBe(false)
  expect(isSamePlace(djibo, mali)).toBe(false)
})

test('takes two names that do not resolve for two places, unless one has all the words of the other', () => {
  expect(isSamePlace(place('Kalabogi'), place('Shah Porir Dwip'))).toBe(false)
  expect(isSamePlace(place('Kalabogi'), djibo)).toBe(false)
  expect(isSamePlace(place('Kalabogi'), place('Kalabogi market'))).toBe(true)
})

test('lets a province hold a name that does not resolve', () => {
  expect(isSamePlace(soum, place('Kalabogi'))).toBe(true)
})

test('lets no village that is only placed by its district hold another', () => {
  const kalabogi = place('Kalabogi', { country: 'BF', latitude: 14.25, longitude: -1.6, precision: 3 })
  expect(isSamePlace(kalabogi, place('Shah Porir Dwip'))).toBe(false)
})

test('does not depend on which of the two comes first', () => {
  const any = fc.constantFrom(djibo, soum, diapaga, burkina, mali, place('Kalabogi'), place('Kalabogi market'))
  fc.assert(fc.property(any, any, (one, other) => isSamePlace(one, other) === isSamePlace(other, one)))
})
