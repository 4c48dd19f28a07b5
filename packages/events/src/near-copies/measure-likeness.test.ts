import { expect, test } from 'vitest'
import { measureLikeness } from './measure-likeness.ts'

test('is what two lists share over what they hold together', () => {
  expect(measureLikeness([1, 2, 3], [2, 3, 4])).toBe(0.5)
  expect(measureLikeness([1, 2], [1, 2])).toBe(1)
  expect(measureLikeness([1], [2])).toBe(0)
  expect(measureLikeness([], [])).toBe(0)
})
