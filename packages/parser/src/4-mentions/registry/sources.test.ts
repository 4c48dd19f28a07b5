import { SCHEMA_VERSION, Source } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { actors } from './actors.ts'
import { claimedTwice } from './claimed-twice.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { lookupActor } from './lookup-actor.ts'
import { sources } from './sources.ts'

const actorIds = new Set(actors.map((actor) => actor.id))

test('gives every source an id of its own, in kebab-case', () => {
  const ids = sources.map((source) => source.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('names only actors that the registry has', () => {
  const unknown = sources.filter(({ stake }) => stake.actor !== null && !actorIds.has(stake.actor))
  expect(unknown.map((source) => source.id)).toEqual([])
})

test('shares an id with an actor only where the source is that actor', () => {
  const shared = sources.filter((source) => actorIds.has(source.id) && source.stake.actor !== source.id)
  expect(shared.map((source) => source.id)).toEqual([])
})

test('lets no two sources claim one name, and no source a name that is some other actor’s', () => {
  expect(claimedTwice(sources)).toEqual([])
  const stolen = sources.flatMap((source) =>
    [source.name, ...source.aliases].filter((name) => (lookupActor(name)?.id ?? source.id) !== source.id),
  )
  expect(stolen).toEqual([])
})

test('lists no ambiguous name as a sure alias', () => {
  const ambiguous = new Set(sources.flatMap((source) => source.ambiguous.map(foldOrganisation)))
  const sure = sources.flatMap((source) => source.aliases)
  expect(sure.filter((alias) => ambiguous.has(foldOrganisation(alias)))).toEqual([])
})

test('takes sides with a named actor, or with none', () => {
  const unclear = sources.filter(
    ({ stake }) => ['belligerent', 'affiliated'].includes(stake.position) && stake.actor === null,
  )
  expect(unclear.map((source) => source.id)).toEqual([])
})

test('makes records that the schema accepts', () => {
  for (const { id, name, aliases, kind, stake, reliability, basis } of sources) {
    const record = { schemaVersion: SCHEMA_VERSION, id, name, aliases, kind, stake, reliability, basis }
    expect(Source.safeParse(record).error, id).toBeUndefined()
  }
})
