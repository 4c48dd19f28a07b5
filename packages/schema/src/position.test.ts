import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Position } from './position.ts'
import { refusals } from './refusals.fixture.ts'

test('accepts offsets exactly when they are whole, not negative and in order', () => {
  const offset = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constantFrom(0.5, NaN, Infinity))
  fc.assert(
    fc.property(offset, offset, (start, end) => {
      const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end
      expect(refusals(Position, { start, end }).length === 0).toBe(fits)
    }),
  )
})

test('says what is wrong with the order', () => {
  expect(refusals(Position, { start: 5, end: 4 })).toEqual([': expected start ≤ end'])
})
