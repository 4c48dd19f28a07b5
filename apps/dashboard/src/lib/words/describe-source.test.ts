import type { Attribution } from '@reportedly/schema'
import { madeUpSource, speaker } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { describeSource } from './describe-source.ts'

const link = (sourceId: string | null, kind: Attribution['kind'] = 'unknown') =>
  speaker('Red Radio', { sourceId, kind })

const SOURCES = new Map(
  [
    madeUpSource('red-radio', { kind: 'state-media', stake: { position: 'affiliated', actor: 'red-army' } }),
    madeUpSource('red-army', {
      name: 'Red Army',
      kind: 'military',
      stake: { position: 'belligerent', actor: 'red-army' },
    }),
    madeUpSource('watch', { kind: 'monitor', stake: { position: 'independent', actor: null }, reliability: 'B' }),
    madeUpSource('lone', { stake: { position: 'affiliated', actor: 'not-kept' } }),
  ].map((each) => [each.id, each]),
)

test.each([
  ['red-radio', 'state media, stands with Red Army'],
  ['red-army', 'military, a party to the fight'],
  ['watch', 'monitor, no stake in the fight, graded B'],
  ['lone', 'stands with a party'],
])('puts %s into words', (id, words) => {
  expect(describeSource(link(id), SOURCES)).toBe(words)
})

test('says no more than the kind where there is no record, and nothing where not even that is known', () => {
  expect(describeSource(link('new', 'medical'), SOURCES)).toBe('medical')
  expect(describeSource(link(null, 'witness'), SOURCES)).toBe('witness')
  expect(describeSource(link(null, 'unnamed'), SOURCES)).toBeNull()
  expect(describeSource(link('new'), SOURCES)).toBeNull()
  expect(describeSource(undefined, SOURCES)).toBeNull()
})

test('goes by the stake in the fight at hand', () => {
  expect(describeSource(link('red-radio'), SOURCES, () => 'unknown')).toBe('state media')
})
