import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFrom, within } from './within.ts'

const extents = fc
  .array(fc.record({ first: fc.nat(60), length: fc.nat(5) }))
  .map((items) => items.map(({ first, length }) => ({ first, end: first + length })).sort((a, b) => a.first - b.first))

test('finds the first item from a token on, or their number', () => {
  const items = [
    { first: 2, end: 3 },
    { first: 2, end: 5 },
    { first: 7, end: 8 },
  ]
  expect(firstFrom(items, 0)).toBe(0)
  expect(firstFrom(items, 3)).toBe(2)
  expect(firstFrom(items, 8)).toBe(3)
  expect(firstFrom([], 4)).toBe(0)
})

test('leaves out what begins before the range or ends behind it', () => {
  const items = [
    { first: 1, end: 4 },
    { first: 3, end: 4 },
    { first: 4, end: 9 },
  ]
  expect(within(items, 2, 6)).toEqual([{ first: 3, end: 4 }])
})

test('finds what a look at every item finds', () => {
  fc.assert(
    fc.property(extents, fc.nat(60), fc.nat(60), (items, first, end) => {
      const all = items.filter((item) => item.first >= first && item.first < end && item.end <= end)
      expect(within(items, first, end)).toEqual(all)
    }),
  )
})
