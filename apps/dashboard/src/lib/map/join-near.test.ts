import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from './box.ts'
import { gatherSpots } from './gather-spots.ts'
import { joinNear } from './join-near.ts'
import { madeUpEvent, madeUpPlace } from './map-event.fixture.ts'

const BOX: Box = { west: -10, south: 0, east: 22, north: 20 }

const spotsAt = (points: readonly (readonly [longitude: number, latitude: number])[]) =>
  gatherSpots(
    points.map(([longitude, latitude], at) =>
      madeUpEvent(`e${at}`, { place: madeUpPlace({ longitude, latitude, name: `Verrin ${at}` }) }),
    ),
  ).spots

/** So many places, one beside the other on a line inside one cell. */
const crowd = (count: number) => Array.from({ length: count }, (_, at) => [2.1 + at / 1000, 3.1] as const)

test('leaves few places apart, however close they are', () => {
  const spots = spotsAt(crowd(120))
  expect(joinNear(spots, BOX)).toBe(spots)
})

test('draws as one what lies in one cell, and leads closer', () => {
  const [joined, ...others] = joinNear(spotsAt([...crowd(121), [15, 15]]), BOX)
  expect(joined).toMatchObject({
    name: '121 places',
    best: 1210,
    within: { west: expect.closeTo(1.667, 3), east: expect.closeTo(3.667, 3) },
  })
  expect(others.map(({ name, within }) => [name, within])).toEqual([['Verrin 121', undefined]])
})

test('joins no country and nothing outside the stretch', () => {
  const country = madeUpEvent('country', { place: madeUpPlace({ precision: 6 }) })
  const inCountry = gatherSpots([country]).spots
  const outside = spotsAt([[40, 40]])
  const kept = joinNear([...spotsAt(crowd(200)), ...inCountry, ...outside], BOX).filter(({ within }) => !within)
  expect(kept.map(({ key }) => key).toSorted()).toEqual([...inCountry, ...outside].map(({ key }) => key).toSorted())
})

test('keeps every event once', () => {
  const degrees = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -5, max: 25 }))
  fc.assert(
    fc.property(fc.array(degrees, { minLength: 1, maxLength: 400 }), (points) => {
      const spots = spotsAt(points)
      const ids = (of: typeof spots) => of.flatMap(({ events }) => events.map(({ id }) => id)).toSorted()
      expect(ids(joinNear(spots, BOX))).toEqual(ids(spots))
    }),
    { numRuns: 30 },
  )
})
