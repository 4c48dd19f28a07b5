import { expect, test } from 'vitest'
import { GivenSource } from './given-source.ts'
import { refusals } from './refusals.fixture.ts'

test('accepts a new source by its name alone, and a change to a known one by its id', () => {
  expect(refusals(GivenSource, { name: 'River Ledger' })).toEqual([])
  expect(refusals(GivenSource, { id: 'river-ledger', reliability: 'B' })).toEqual([])
})

test('accepts a belligerent without an actor: it is its own', () => {
  expect(refusals(GivenSource, { name: 'Red Front', stake: { position: 'belligerent' } })).toEqual([])
})

test('refuses an entry that names nobody', () => {
  expect(refusals(GivenSource, { kind: 'monitor' })).toEqual([': expected a name or an id'])
})

test('refuses whoever stands with a party that is not said', () => {
  expect(refusals(GivenSource, { name: 'Red Radio', stake: { position: 'affiliated' } })).toEqual([
    'stake.actor: expected the actor that it stands with',
  ])
})

test('refuses unknown fields, kinds and ids that are no ids', () => {
  expect(refusals(GivenSource, { id: 'River Ledger', kind: 'paper', town: 'Ashford' })).toHaveLength(3)
})
