import { expect, test } from 'vitest'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'
import { Source } from './source.ts'

const { source } = MADE_UP

test('accepts a source that nobody has graded yet', () => {
  expect(refusals(Source, { ...source, reliability: null, aliases: [] })).toEqual([])
})

test('refuses a grade that the Admiralty scale does not have', () => {
  expect(refusals(Source, { ...source, reliability: 'G' })).toEqual([
    'reliability: expected one of "A"|"B"|"C"|"D"|"E"|"F"',
  ])
})

test('refuses an empty alias and a stake without its actor field', () => {
  expect(refusals(Source, { ...source, aliases: ['The Ledger', ''], stake: { position: 'unknown' } })).toEqual([
    'aliases[1]: expected string to have >=1 characters',
    'stake.actor: expected string, received undefined',
  ])
})
