import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerMedian } from './lower-median.ts'

test('takes the middle value, of two the lower', () => {
  expect(lowerMedian([9, 3, 5])).toBe(5)
  expect(lowerMedian([9, 3])).toBe(3)
  expect(lowerMedian([9, 3, 5, 7])).toBe(5)
  expect(lowerMedian([4])).toBe(4)
  expect(lowerMedian([])).toBeNull()
})

test('finds the same among few and among very many', () =>
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (values) => {
      const inOrder = values.toSorted((one, other) => one - other)
      expect(lowerMedian(values)).toBe(inOrder[(values.length - 1) >> 1])
    }),
  ))
