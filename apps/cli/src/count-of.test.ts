import { expect, test } from 'vitest'
import { countOf } from './count-of.ts'

test('writes the noun in the plural unless there is just one', () => {
  expect([0, 1, 2, 12_000].map((count) => countOf(count, 'report'))).toEqual([
    '0 reports',
    '1 report',
    '2 reports',
    '12,000 reports',
  ])
})
