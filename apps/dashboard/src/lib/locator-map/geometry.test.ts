import { expect, test } from 'vitest'
import { madeUpPlace } from '../map/map-event.fixture.ts'
import { madeUpCountry } from '../map/outline.fixture.ts'
import { layoutLocator } from './geometry.ts'
import { viewLocator } from './view-locator.ts'

const OUTLINES = [madeUpCountry('ML', [-8, 10, 0, 20]), madeUpCountry('NE', [0, 10, 12, 20])]

test('draws a place that is known itself in the middle of its region', () => {
  const layout = layoutLocator(madeUpPlace(), OUTLINES)
  expect(layout?.point?.radius).toBe(null)
  expect(layout?.point?.x).toBeCloseTo(128, -1)
  expect(layout?.land).toHaveLength(2)
  expect(layout?.hatched).toBe(null)
})

test('draws a place known roughly as the disc that it lies in', () => {
  expect(Number(layoutLocator(madeUpPlace({ precision: 4 }), OUTLINES)?.point?.radius)).toBeGreaterThan(10)
})

test('hatches the country where no more is known, without a point', () => {
  const layout = layoutLocator(madeUpPlace({ precision: 6 }), OUTLINES)
  expect(layout?.point).toBe(null)
  expect(layout?.hatched).not.toBe(null)
})

test('draws nothing where nothing is known', () => {
  expect(layoutLocator(null, OUTLINES)).toBe(null)
  expect(viewLocator({ id: 'e1', place: madeUpPlace({ latitude: null, country: null }) }, OUTLINES)).toBe(null)
})

test('says how closely the place is known', () => {
  expect(viewLocator({ id: 'e1', place: madeUpPlace({ precision: 2 }) }, OUTLINES)?.title).toBe(
    'Verrin, Mali: within about 25 km',
  )
})

test('names a country only where the name stands on it', () => {
  const around: [number, number][] = [
    [-8, 10],
    [-8, 20],
    [8, 20],
    [8, 10],
    [6, 10],
    [6, 18.5],
    [-6, 18.5],
    [-6, 10],
    [-8, 10],
  ]
  const whole = madeUpCountry('ML', [-8, 10, 8, 20])
  const arched = { ...whole, geometry: { type: 'Polygon' as const, coordinates: [around] } }
  const namesOn = (outline: typeof whole) =>
    layoutLocator(madeUpPlace({ precision: 6 }), [outline])?.landNames.map(({ name }) => name)
  expect(namesOn(whole)).toEqual(['Land of ML'])
  expect(namesOn(arched)).toEqual([])
})
