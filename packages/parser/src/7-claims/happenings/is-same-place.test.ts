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

test('lets a district hold a village told behind it, and no village told before it', () => {
  const district = place('North Waziristan', { country: 'PK', latitude: 32.95, longitude: 69.95, precision: 3 })
  expect(isSamePlace(district, place('Kalabogi'))).toBe(true)
  expect(isSamePlace(place('Kalabogi'), district)).toBe(false)
})

test('takes two provinces for one place where a fight can cross from one into the other', () => {
  const kherson = place('Kherson Oblast', { country: 'UA', latitude: 46.6, longitude: 33.5, precision: 4 })
  const sumy = place('Sumy Oblast', { country: 'UA', latitude: 51, longitude: 34, precision: 4 })
  const near = place('Centre-Nord', { country: 'BF', latitude: 13.3, longitude: -1, precision: 4 })
  expect(isSamePlace(kherson, sumy)).toBe(false)
  expect(isSamePlace(soum, near)).toBe(true)
})

test('tells two towns apart that lie within a few hours’ walk', () => {
  const nuseirat = place('Nuseirat', { country: 'PS', latitude: 31.45, longitude: 34.39, precision: 1 })
  const jabalia = place('Jabalia', { country: 'PS', latitude: 31.53, longitude: 34.48, precision: 1 })
  const suburb = place('Deir al-Balah', { country: 'PS', latitude: 31.42, longitude: 34.35, precision: 1 })
  expect(isSamePlace(nuseirat, jabalia)).toBe(false)
  expect(isSamePlace(nuseirat, suburb)).toBe(true)
})

test('does not depend on which of the two comes first', () => {
  const any = fc.constantFrom(djibo, soum, diapaga, burkina, mali, place('Kalabogi'), place('Kalabogi market'))
  fc.assert(fc.property(any, any, (one, other) => isSamePlace(one, other) === isSamePlace(other, one)))
})
