import { type Category, type Estimate, SCHEMA_VERSION } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { splitSum, sumEstimates } from './sum-estimates.ts'

const estimate = (
  category: Category | null,
  low: number | null,
  best: number | null,
  high: number | null,
): Estimate => ({
  schemaVersion: SCHEMA_VERSION,
  eventId: 'e1',
  measure: 'killed',
  category,
  unit: 'count',
  policy: 'range',
  vagueTable: 'as-stated',
  low,
  best,
  high,
  reportCount: 1,
  sourceCount: 1,
  originCount: 1,
  withoutStakeCount: 0,
  used: [],
  setAside: [],
})

test('adds up soldiers and civilians, who are not the same people', () => {
  const estimates = [estimate('civilian', 10, 12, 15), estimate('state-forces', 3, 3, 4)]
  const sum = sumEstimates(estimates)
  expect(sum).toEqual({ low: 13, best: 15, high: 19, isOpen: false })
  expect(sum && splitSum(estimates, sum)).toEqual([
    { category: 'civilian', best: 12 },
    { category: 'state-forces', best: 3 },
  ])
})

test('counts people not said who once, for they may be the civilians of another report', () => {
  const estimates = [estimate('civilian', 10, 12, 15), estimate('unknown-people', 20, 20, 20)]
  const sum = sumEstimates(estimates)
  expect(sum).toEqual({ low: 20, best: 20, high: 35, isOpen: false })
  expect(sum && splitSum(estimates, sum)).toEqual([
    { category: 'civilian', best: 12 },
    { category: 'unknown-people', best: 8 },
  ])
})

test('lets one estimate over all groups stand for them', () => {
  const estimates = [
    estimate('civilian', 40, 40, 40),
    estimate('unknown-people', 43, 43, 43),
    estimate(null, 40, 40, 43),
  ]
  const sum = sumEstimates(estimates)
  expect(sum).toEqual({ low: 40, best: 40, high: 43, isOpen: false })
  expect(sum && splitSum(estimates, sum)).toEqual([{ category: 'civilian', best: 40 }])
})

test('says that it may be more where a figure has no upper bound', () => {
  expect(sumEstimates([estimate('civilian', 10, 10, null)])).toEqual({ low: 10, best: 10, high: 10, isOpen: true })
  expect(sumEstimates([estimate('civilian', null, 30, 30)])).toEqual({ low: 0, best: 30, high: 30, isOpen: false })
})

test('comes to nothing where every claim is set aside', () => {
  expect(sumEstimates([estimate('civilian', null, null, null)])).toBeNull()
})
