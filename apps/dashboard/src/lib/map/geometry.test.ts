import { expect, test } from 'vitest'
import { gatherSpots } from './gather-spots.ts'
import { layoutMap } from './geometry.ts'
import { madeUpEvent, madeUpFigure, madeUpPlace } from './map-event.fixture.ts'
import { madeUpCountry } from './outline.fixture.ts'

const OUTLINES = [
  madeUpCountry('ML', [-8, 10, 0, 20]),
  madeUpCountry('NE', [0, 10, 12, 20]),
  madeUpCountry('JP', [130, 30, 140, 40]),
]
const BOX = { west: -8, south: 10, east: 8, north: 18 }

const layout = (...events: Parameters<typeof gatherSpots>[0]) => layoutMap(gatherSpots(events).spots, OUTLINES, BOX)

test('draws the countries around, and none that are far away', () => {
  expect(layout(madeUpEvent('one')).land).toHaveLength(2)
})

test('places a mark in percent of the frame, north above south', () => {
  const { marks } = layout(
    madeUpEvent('middle', { place: madeUpPlace({ longitude: 0, latitude: 14 }) }),
    madeUpEvent('north', { place: madeUpPlace({ longitude: 0, latitude: 17 }) }),
  )
  const [middle, north] = marks
  expect(middle?.x).toBeCloseTo(50, 0)
  expect(middle?.y).toBeCloseTo(50, -1)
  expect(Number(north?.y)).toBeLessThan(Number(middle?.y))
})

test('gives figures circles whose areas are in their proportion', () => {
  const { marks } = layout(
    madeUpEvent('large', { figure: madeUpFigure(400, 400, 400) }),
    madeUpEvent('small', { place: madeUpPlace({ longitude: 4 }), figure: madeUpFigure(100, 100, 100) }),
  )
  const [large, small] = marks.map(({ radii }) => radii?.best)
  expect(large).toBe(30)
  expect(small).toBe(15)
})

test('draws a ring beyond a figure without an upper bound', () => {
  const { marks } = layout(madeUpEvent('open', { figure: madeUpFigure(20, 20, null) }))
  expect(marks[0]?.radii).toEqual({ low: 30, best: 30, high: 30, open: 34 })
})

test('draws a place known roughly as a disc that shrinks as the map goes wider', () => {
  const { spots } = gatherSpots([madeUpEvent('rough', { place: madeUpPlace({ precision: 4 }) })])
  const near = layoutMap(spots, OUTLINES, BOX).discs[0]?.radius
  const far = layoutMap(spots, OUTLINES, { west: -40, south: -10, east: 40, north: 40 }).discs[0]?.radius
  expect(Number(near)).toBeGreaterThan(2 * Number(far))
})

test('hatches the country of an event that is known no closer', () => {
  expect(layout(madeUpEvent('exact')).hatched).toEqual([])
  expect(layout(madeUpEvent('rough', { place: madeUpPlace({ precision: 6 }) })).hatched).toHaveLength(1)
})

test('finds a middle for a country whose place did not resolve', () => {
  const place = madeUpPlace({ latitude: null, longitude: null, precision: null })
  expect(layout(madeUpEvent('rough', { place })).marks).toHaveLength(1)
})

test('leaves out marks beyond the frame', () => {
  expect(layout(madeUpEvent('far', { place: madeUpPlace({ longitude: 135, latitude: 35 }) })).marks).toEqual([])
})

test('says how long a round distance is', () => {
  expect(layout(madeUpEvent('one')).scaleBar).toMatchObject({ kilometres: 200, label: '200 km' })
})

test('draws the whole world without a mark', () => {
  const { land, marks } = layoutMap([], OUTLINES, { west: -180, south: -85, east: 180, north: 85 })
  expect([land.length, marks.length]).toEqual([3, 0])
})

test('writes no name of a country over that of another', () => {
  const { landNames } = layoutMap([], OUTLINES, BOX)
  for (const [index, one] of landNames.entries())
    for (const other of landNames.slice(index + 1)) {
      const room = ((one.name.length + other.name.length) * 9.5 * 100) / 2 / 960
      expect(Math.abs(one.x - other.x) > room || Math.abs(one.y - other.y) >= 3).toBe(true)
    }
})

test('writes no name of a country where a large mark stands above or below it', () => {
  const nameOf = (latitude: number) =>
    layout(madeUpEvent('large', { place: madeUpPlace({ longitude: -4, latitude }) })).landNames.some(
      ({ name }) => name === 'Land of ML',
    )
  const { landNames } = layoutMap([], OUTLINES, BOX)
  expect(landNames.map(({ name }) => name)).toContain('Land of ML')
  // Its middle is a little north of 14 degrees; a degree is some 46 pixels, and the mark 30 in radius.
  expect([nameOf(14.8), nameOf(13.6)]).toEqual([false, false])
  expect([nameOf(16.5), nameOf(11.5)]).toEqual([true, true])
})

test('draws one place once, with a disc for each extent that its events are known within', () => {
  const { marks, discs } = layout(
    madeUpEvent('exact'),
    madeUpEvent('near', { place: madeUpPlace({ precision: 2 }) }),
    madeUpEvent('province', { place: madeUpPlace({ precision: 4 }) }),
    madeUpEvent('another', { place: madeUpPlace({ precision: 4 }) }),
  )
  expect(marks).toHaveLength(1)
  expect(marks[0]?.spot.events).toHaveLength(4)
  expect(discs).toHaveLength(2)
  expect(new Set(discs.map(({ key }) => key)).size).toBe(2)
})
