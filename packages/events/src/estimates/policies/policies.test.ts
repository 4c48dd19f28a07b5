import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conservative } from './conservative.ts'
import { POLICIES } from './index.ts'
import { medianOfOrigins } from './median-of-origins.ts'
import { range } from './range.ts'
import type { OriginFigure } from './settle-figures.ts'

const figure = (low: number | null, high: number | null, originId = 'a'): OriginFigure => ({
  low,
  high,
  point: low ?? high ?? 0,
  originId,
})

test('range spans lowest low to highest high', () => {
  expect(range([figure(20, 20), figure(25, 30), figure(22, 22)])).toEqual({ low: 20, best: 22, high: 30 })
})

test('range is open where nothing bounds it', () => {
  expect(range([figure(22, 22), figure(30, null)])).toEqual({ low: 22, best: 22, high: null })
  expect(range([figure(22, 22), figure(20, null)])).toEqual({ low: 20, best: 20, high: 22 })
  expect(range([figure(30, 30), figure(null, 20)])).toEqual({ low: null, best: 20, high: 30 })
  expect(range([figure(80, 80), figure(null, 100)])).toEqual({ low: 80, best: 80, high: 100 })
})

test('conservative takes the lowest figure with its own bounds', () => {
  expect(conservative([figure(40, 40), figure(20, null), figure(30, 35)])).toEqual({ low: 20, best: 20, high: null })
})

test('conservative prefers the closed of two equal figures', () => {
  expect(conservative([figure(20, null), figure(null, 20), figure(20, 20)])).toEqual({ low: 20, best: 20, high: 20 })
  expect(conservative([figure(20, 30), figure(20, 25)])).toEqual({ low: 20, best: 20, high: 25 })
})

test('median of origins gives an origin one vote, however often it is repeated', () => {
  const repeated = [figure(80, 80, 'army'), figure(80, 80, 'army'), figure(80, 80, 'army')]
  expect(medianOfOrigins([...repeated, figure(6, 6, 'doctors'), figure(8, 8, 'mayor')])).toEqual({
    low: 6,
    best: 8,
    high: 80,
  })
})

const bounds = fc.tuple(fc.nat(50), fc.nat(50), fc.constantFrom('both', 'low', 'high'), fc.constantFrom('a', 'b', 'c'))
const figures = fc.array(
  bounds.map(([one, other, known, originId]) =>
    figure(known === 'high' ? null : Math.min(one, other), known === 'low' ? null : Math.max(one, other), originId),
  ),
  { minLength: 1 },
)

test.each(Object.entries(POLICIES))('%s never leaves the range of the figures it is given', (_, settle) => {
  const property = fc.property(figures, (given) => {
    const stated = given.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null)
    const { low, best, high } = settle(given)
    expect(best).not.toBeNull()
    for (const number of [low, best, high]) if (number !== null) expect(stated).toContain(number)
    expect(low ?? best).toBeLessThanOrEqual(best ?? NaN)
    expect(high ?? best).toBeGreaterThanOrEqual(best ?? NaN)
  })
  fc.assert(property)
})

test.each(Object.entries(POLICIES))('%s does not depend on the order of the figures', (_, settle) => {
  fc.assert(
    fc.property(figures, (given) => {
      expect(settle(given.toReversed())).toEqual(settle(given))
    }),
  )
})

test.each(Object.entries(POLICIES))('%s of no figures is unknown', (_, settle) => {
  expect(settle([])).toEqual({ low: null, best: null, high: null })
})
