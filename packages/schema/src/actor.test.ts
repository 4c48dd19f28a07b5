import { expect, test } from 'vitest'
import { Actor } from './actor.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

test('accepts the parties in the order of the text', () => {
  expect(Actor.parse(MADE_UP.claim.actor)).toEqual(MADE_UP.claim.actor)
})

test('refuses an actor without a party and a party without a name', () => {
  expect(refusals(Actor, { ...MADE_UP.claim.actor, parties: [] })).toEqual([
    'parties: expected array to have >=1 items',
  ])
  expect(refusals(Actor, { ...MADE_UP.claim.actor, parties: [{ name: '', actorId: null }] })).toEqual([
    'parties[0].name: expected string to have >=1 characters',
  ])
})
