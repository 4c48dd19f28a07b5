import { expect, test } from 'vitest'
import { Attribution } from './attribution.ts'
import { attribution } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

test('accepts a speaker of the text and a publisher that is not known', () => {
  expect(refusals(Attribution, attribution)).toEqual([])
  expect(refusals(Attribution, { ...attribution, name: null, kind: 'unknown', span: null, verb: null })).toEqual([])
})

test('refuses a kind that is not in the list', () => {
  expect(refusals(Attribution, { ...attribution, kind: 'blogger' })).toEqual([
    expect.stringMatching(/^kind: expected one of "news-agency"\|/),
  ])
})

test('refuses a link of the chain that does not say whether it was carried over', () => {
  expect(refusals(Attribution, { ...attribution, inherited: undefined })).toEqual([
    'inherited: expected boolean, received undefined',
  ])
})
