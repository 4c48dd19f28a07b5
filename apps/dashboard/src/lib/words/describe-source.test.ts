import { type Attribution, SCHEMA_VERSION, type Source } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { describeSource } from './describe-source.ts'

const link = (sourceId: string | null, kind: Attribution['kind'] = 'unknown'): Attribution => ({
  name: 'Red Radio',
  sourceId,
  kind,
  span: null,
  verb: null,
  inherited: false,
})

const source = (id: string, given: Partial<Source>): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  name: id,
  aliases: [],
  kind: 'unknown',
  stake: { position: 'unknown', actor: null },
  reliability: null,
  basis: null,
  ...given,
})

const SOURCES = new Map(
  [
    source('red-radio', { kind: 'state-media', stake: { position: 'affiliated', actor: 'red-army' } }),
    source('red-army', { name: 'Red Army', kind: 'military', stake: { position: 'belligerent', actor: 'red-army' } }),
    source('watch', { kind: 'monitor', stake: { position: 'independent', actor: null }, reliability: 'B' }),
    source('lone', { stake: { position: 'affiliated', actor: 'not-kept' } }),
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
