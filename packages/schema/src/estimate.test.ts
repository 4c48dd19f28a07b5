import { expect, test } from 'vitest'
import { Estimate } from './estimate.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

const { estimate } = MADE_UP

test('accepts an estimate that is open, over all groups, or without any figure', () => {
  expect(refusals(Estimate, estimate)).toEqual([])
  expect(refusals(Estimate, { ...estimate, category: null, low: null, best: null, high: null })).toEqual([])
})

test('refuses a policy without a name of its own and a claim set aside without a known reason', () => {
  const setAside = [{ claimId: 'c2', reason: 'implausible' }]
  expect(refusals(Estimate, { ...estimate, policy: 'average', setAside })).toEqual([
    'policy: expected one of "range"|"conservative"|"median-of-origins"|"independents-only"',
    expect.stringMatching(/^setAside\[0\]\.reason: expected one of "cumulative"/),
  ])
})

test('refuses counts that are no whole numbers', () => {
  expect(refusals(Estimate, { ...estimate, originCount: 1.5 })).toEqual(['originCount: expected int, received number'])
})

test('refuses more origins without a stake than there are origins', () => {
  expect(refusals(Estimate, { ...estimate, originCount: 2, withoutStakeCount: 2 })).toEqual([])
  expect(refusals(Estimate, { ...estimate, originCount: 1, withoutStakeCount: 2 })).toEqual([
    'withoutStakeCount: expected at most originCount',
  ])
})
