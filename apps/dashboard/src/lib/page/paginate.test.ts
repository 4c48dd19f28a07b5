import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paginate } from './paginate.ts'

test('shows the first page unless another is asked for', () =>
  expect(paginate([1, 2, 3], null, 2)).toEqual({ items: [1, 2], number: 1, count: 2, previous: null, next: 2 }))
test('shows the nearest page for a number past the end', () =>
  expect(paginate([1, 2, 3], '9', 2)).toMatchObject({ items: [3], number: 2, previous: 1, next: null }))
test('shows one empty page of an empty list', () =>
  expect(paginate([], 'x', 2)).toMatchObject({ items: [], number: 1, count: 1 }))
test('shows every item on exactly one page', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const { count } = paginate(items, null, size)
      const pages = Array.from({ length: count }, (_, index) => paginate(items, String(index + 1), size))
      expect(pages.flatMap((page) => page.items)).toEqual(items)
    }),
  )
})
