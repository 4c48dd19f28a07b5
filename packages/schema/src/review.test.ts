import { expect, test } from 'vitest'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'
import { Review } from './review.ts'

const { review } = MADE_UP

test('accepts any JSON as the value before and after', () => {
  for (const value of [null, 0, 'x', [1, { a: null }], {}])
    expect(refusals(Review, { ...review, was: value, is: value })).toEqual([])
})

test('refuses what JSON does not have', () => {
  expect(refusals(Review, { ...review, was: undefined })).toEqual(['was: expected a JSON value'])
  expect(refusals(Review, { ...review, is: NaN })).toEqual(['is: expected a JSON value'])
})

test('refuses a decision without reviewer, reason or moment', () => {
  expect(refusals(Review, { ...review, reviewer: '', at: 'yesterday', why: '' })).toEqual([
    'reviewer: expected string to have >=1 characters',
    'at: expected an ISO 8601 date-time with its offset ("2025-05-11T08:30:00Z")',
    'why: expected string to have >=1 characters',
  ])
})
