import { expect, test } from 'vitest'
import { WORLD } from './box.ts'
import { frameEvents } from './frame-events.ts'
import { madeUpEvent, madeUpPlace } from './map-event.fixture.ts'
import { madeUpCountry } from './outline.fixture.ts'

const OUTLINES = [madeUpCountry('ML', [-12, 10, 4, 25]), madeUpCountry('NE', [0, 10, 16, 24])]
const somewhereIn = (country: string) => madeUpEvent(country, { place: madeUpPlace({ country, precision: 6 }) })

test('comes close to what is known closely', () => {
  const { west, east } = frameEvents([madeUpEvent('town')], OUTLINES)
  expect(east - west).toBeLessThan(8)
})

test('shows the whole of a country where an event is known no closer', () => {
  const { west, east, south, north } = frameEvents([somewhereIn('ML')], OUTLINES)
  expect([west < -12, east > 4, south < 10, north > 25]).toEqual([true, true, true, true])
})

test('does not widen for a country what shows places', () => {
  const { east } = frameEvents([somewhereIn('NE'), madeUpEvent('town')], OUTLINES)
  expect(east).toBeLessThan(8)
})

test('shows the world where nothing is placed', () =>
  expect(frameEvents([madeUpEvent('nowhere', { place: null })], OUTLINES)).toEqual(WORLD))

test('takes in as many places as a big store has', () => {
  const town = madeUpEvent('town')
  expect(
    frameEvents(
      Array.from({ length: 200_000 }, () => town),
      OUTLINES,
    ).west,
  ).toBeLessThan(-2)
})
