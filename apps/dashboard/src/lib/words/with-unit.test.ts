import { expect, test } from 'vitest'
import { withUnit } from './with-unit.ts'

test.each([
  ['12', 'count', '12'],
  ['35', 'kg', '35 kg'],
  ['2,000', 'USD', 'USD 2,000'],
  ['400', 'families', '400 families'],
  ['61,000', 'XXX', '61,000 (currency not told)'],
])('writes %s of the unit %s as “%s”', (number, unit, words) => {
  expect(withUnit(number, unit)).toBe(words)
})
