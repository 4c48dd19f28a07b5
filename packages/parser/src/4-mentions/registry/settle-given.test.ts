import { expect, test } from 'vitest'
import { makeRegistry } from './registry.ts'
import { unlistedId } from './unlisted-id.ts'

test('adds a new source under the id that its name had before', () => {
  const { registry, problems } = makeRegistry([
    { name: 'River Ledger', aliases: ['@river_ledger'], kind: 'news-outlet' },
  ])
  expect(problems).toEqual([])
  for (const name of ['River Ledger', 'RIVER LEDGER', 't.me/river_ledger', 'the River Ledger newspaper'])
    expect(registry.lookup(name)).toMatchObject({ id: unlistedId('River Ledger'), kind: 'news-outlet' })
  expect(registry.lookup('River Ledger')).toMatchObject({ stake: { position: 'unknown', actor: null } })
})

test('changes only what is given of a source that is known, by its id or any of its names', () => {
  const { registry } = makeRegistry([
    { id: 'sohr', reliability: 'B' },
    { name: 'AFP', aliases: ['France-Presse desk'] },
  ])
  expect(registry.lookup('Syrian Observatory')).toMatchObject({ id: 'sohr', reliability: 'B', kind: 'monitor' })
  expect(registry.lookup('France-Presse desk')).toMatchObject({ id: 'afp', name: 'Agence France-Presse' })
  expect(registry.lookup('Agence France-Presse')?.aliases).toContain('France-Presse desk')
})

test('changes parties and offices of states as well', () => {
  const { registry } = makeRegistry([
    { id: 'hamas', reliability: 'D' },
    { name: 'Mali’s health ministry', stake: { position: 'affiliated', actor: 'Malian army' } },
  ])
  expect(registry.lookup('Hamas')?.reliability).toBe('D')
  expect(registry.lookup('Malian Ministry of Health')?.stake).toEqual({
    position: 'affiliated',
    actor: 'malian-armed-forces',
  })
})

test('gives a name to whom it is given for, also one that was another’s or several’s', () => {
  const { registry } = makeRegistry([
    { id: 'rsf', aliases: ['RSF'] },
    { name: 'Andhra Post', aliases: ['AP'] },
  ])
  expect(registry.lookup('RSF')?.id).toBe('rsf')
  expect(registry.lookup('AP')?.name).toBe('Andhra Post')
  expect(registry.lookup('Associated Press')?.id).toBe('ap')
})

test('lets a new party be its own actor, and others stand with it', () => {
  const { registry, problems } = makeRegistry([
    { id: 'red-radio', name: 'Red Radio', stake: { position: 'affiliated', actor: 'red-front' } },
    { id: 'red-front', name: 'Red Front of Ashford', kind: 'armed-group', stake: { position: 'belligerent' } },
  ])
  expect(problems).toEqual([])
  expect(registry.lookup('Red Front of Ashford')?.stake.actor).toBe('red-front')
  expect(registry.lookup('Red Radio')?.stake.actor).toBe('red-front')
})

test('tells what cannot be taken, by its place, and takes the rest', () => {
  const { registry, problems } = makeRegistry([
    { id: 'no-such-source', reliability: 'A' },
    { name: 'Red Radio', stake: { position: 'affiliated', actor: 'Nobody’s Army' } },
    { name: 'River Ledger' },
    { name: 'river ledger', kind: 'monitor' },
    { name: 'Lake Ledger', aliases: ['River Ledger'] },
    { name: 'Hill Ledger' },
  ])
  expect(problems).toEqual([
    { at: 0, message: 'no source has the id "no-such-source"; a new one needs a name' },
    { at: 1, message: 'stake.actor: no actor is known as "Nobody’s Army"' },
    { at: 3, message: '"river ledger" is given twice' },
    { at: 4, message: '"River Ledger" is already a name of "River Ledger"' },
  ])
  expect(registry.lookup('Hill Ledger')).not.toBeNull()
})
