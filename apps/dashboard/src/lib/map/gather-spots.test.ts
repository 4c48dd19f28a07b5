import { expect, test } from 'vitest'
import { describeExtents } from './describe-precision.ts'
import { gatherSpots } from './gather-spots.ts'
import { madeUpEvent, madeUpFigure, madeUpPlace } from './map-event.fixture.ts'

const inCountry = madeUpPlace({ name: 'Mali', precision: 6 })

test('gathers events at one place, the largest first, and adds their figures up', () => {
  const { spots } = gatherSpots([
    madeUpEvent('small', { figure: madeUpFigure(3, 4, 5) }),
    madeUpEvent('large', { figure: madeUpFigure(20, 20, null) }),
  ])
  expect(spots).toHaveLength(1)
  expect(spots[0]).toMatchObject({ key: '14,-2', name: 'Verrin', low: 23, best: 24, high: 25, isOpen: true })
  expect(spots[0]?.events.map(({ id }) => id)).toEqual(['large', 'small'])
})

test('keeps a country apart from a place in its middle', () => {
  const { spots } = gatherSpots([madeUpEvent('exact'), madeUpEvent('rough', { place: inCountry })])
  expect(spots.map(({ key, name }) => [key, name])).toEqual([
    ['14,-2', 'Verrin'],
    ['ML', 'Mali'],
  ])
})

test('gives a place no size where no event there has a figure', () => {
  const { spots } = gatherSpots([madeUpEvent('untold', { figure: null })])
  expect(spots[0]?.best).toBe(null)
})

test('counts a figure without a lower bound from nothing', () => {
  const { spots } = gatherSpots([madeUpEvent('at most', { figure: madeUpFigure(null, null, 60) })])
  expect(spots[0]).toMatchObject({ low: 0, best: 60, high: 60, isOpen: false })
})

test('lists what cannot be placed, and loses nothing', () => {
  const { spots, unplaced } = gatherSpots([madeUpEvent('placed'), madeUpEvent('unplaced', { place: null })])
  expect(spots.flatMap(({ events }) => events).map(({ id }) => id)).toEqual(['placed'])
  expect(unplaced.map(({ id }) => id)).toEqual(['unplaced'])
})

test('says how closely each event of a place is known', () => {
  const known = (...precisions: readonly (1 | 2 | 4)[]) => {
    const events = precisions.map((precision, at) => madeUpEvent(`e${at}`, { place: madeUpPlace({ precision }) }))
    const [spot] = gatherSpots(events).spots
    return spot === undefined ? '' : describeExtents(spot)
  }
  expect(known(1)).toBe('the place itself')
  expect(known(4, 2)).toBe('within about 25 km or within about 110 km')
  expect(known(4, 1)).toBe('the place itself or within about 110 km')
})
