import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesAsMany } from './times-as-many.ts'

test('divides the higher figure by the lower', () => {
  expect(timesAsMany(2, 84)).toBe(42)
  expect(timesAsMany(7, 7)).toBe(1)
})

test('counts one more on both sides where the lower is none', () => {
  expect(timesAsMany(0, 0)).toBe(1)
  expect(timesAsMany(0, 3)).toBe(4)
})

test('grows with the higher figure, and never with the lower', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (lower, more, further) => {
      const higher = lower + more
      expect(timesAsMany(lower, higher + further)).toBeGreaterThan(timesAsMany(lower, higher))
      if (lower + further <= higher)
        expect(timesAsMany(lower + further, higher)).toBeLessThanOrEqual(timesAsMany(lower, higher))
    }),
  )
})
