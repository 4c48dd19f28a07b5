import { expect, test } from 'vitest'
import { Evidence } from './evidence.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

const { evidence } = MADE_UP.claim

test('accepts a quotation with its place and its rule', () => {
  expect(Evidence.parse(evidence)).toEqual(evidence)
})

test('refuses a rule that does not say its room', () => {
  for (const rule of ['', 'verb', 'frames/', '/verb', 'Frames/Verb', 'frames/verb '])
    expect(refusals(Evidence, { ...evidence, rule }), rule).toEqual([
      'rule: expected text that matches /^[a-z0-9-]+(\\/[a-z0-9-]+)+$/',
    ])
})

test('refuses a quotation that ends before it starts', () => {
  expect(refusals(Evidence, { ...evidence, position: { start: 9, end: 8 } })).toEqual([
    'position: expected start ≤ end',
  ])
})
