import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Quantity } from './quantity.ts'
import { refusals } from './refusals.fixture.ts'

const twelve = { low: 12, high: 12, qualifier: 'exact', asStated: 'twelve', unit: 'count' }

test('accepts bounds exactly when neither is negative and they are in order; null is open', () => {
  const bound = fc.option(fc.integer({ min: -3, max: 60 }))
  fc.assert(
    fc.property(bound, bound, (low, high) => {
      const fits = (low ?? 0) >= 0 && (high ?? 0) >= 0 && (low === null || high === null || low <= high)
      expect(refusals(Quantity, { ...twelve, low, high }).length === 0).toBe(fits)
    }),
  )
})

test('says what is wrong with the bounds', () => {
  expect(refusals(Quantity, { ...twelve, low: 13 })).toEqual([': expected low ≤ high'])
  expect(refusals(Quantity, { ...twelve, low: -1 })).toEqual(['low: expected number to be >=0'])
})

test('refuses words where a number belongs', () => {
  expect(refusals(Quantity, { ...twelve, low: 'dozens' })).toEqual(['low: expected number, received string'])
})

test('refuses an empty unit and an unknown qualifier', () => {
  expect(refusals(Quantity, { ...twelve, unit: '', qualifier: 'roughly' })).toEqual([
    expect.stringMatching(/^qualifier: expected one of "exact"/),
    'unit: expected string to have >=1 characters',
  ])
})
