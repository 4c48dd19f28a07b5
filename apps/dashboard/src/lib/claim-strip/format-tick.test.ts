import { expect, test } from 'vitest'
import { formatTicks } from './format-tick.ts'

test('writes the numbers of an axis in full', () => {
  expect(formatTicks([0, 0.5, 2500, 5000])).toEqual(['0', '0.5', '2,500', '5,000'])
})

test('shortens all of them where one is long, and so never mixes the two', () => {
  expect(formatTicks([0, 2500, 5000, 10_000])).toEqual(['0', '2.5k', '5k', '10k'])
  expect(formatTicks([1, 10, 100, 1000, 100_000])).toEqual(['1', '10', '100', '1k', '100k'])
})
