import { expect, test } from 'vitest'
import { locatePlace } from './locate-place.ts'
import { madeUpPlace } from './map-event.fixture.ts'

test('draws a place known exactly as a point', () => {
  expect(locatePlace(madeUpPlace())).toEqual({ kind: 'point', longitude: -2, latitude: 14 })
})

test('draws what is known to a district or a province as a disc, the wider the less is known', () => {
  const radius = (precision: number) => {
    const location = locatePlace(madeUpPlace({ precision }))
    return location?.kind === 'disc' ? location.kilometres : null
  }
  expect(radius(2)).toBe(25)
  expect(radius(3)).toBeGreaterThan(25)
  expect(radius(4)).toBeGreaterThan(Number(radius(3)))
})

test('draws a country as a country, not as a point in its middle', () => {
  expect(locatePlace(madeUpPlace({ precision: 6 }))).toMatchObject({ kind: 'country', country: 'ML' })
})

test('draws a place that does not resolve as its country where that is known', () => {
  const nowhere = { latitude: null, longitude: null, precision: null }
  expect(locatePlace(madeUpPlace(nowhere))).toMatchObject({ kind: 'country', country: 'ML' })
  expect(locatePlace(madeUpPlace({ ...nowhere, country: null }))).toBe(null)
  expect(locatePlace(null)).toBe(null)
})
