import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'
import { sideOf, sideOfActor } from './side-of.ts'

test.each([
  ['Gunmen', 'non-state', null],
  ['armed men on motorcycles', 'non-state', null],
  ['Boko Haram', 'non-state', null],
  ['resistance forces', 'non-state', null],
  ['local Boko Haram', 'non-state', null],
  ['Sudan Liberation Army', 'non-state', null],
  ['the coast guard', 'state', null],
  ['Customs officers', 'state', null],
  ['Israeli', 'state', 'IL'],
  ['Russia', 'state', 'RU'],
  ['Malian army', 'state', 'ML'],
  ['fishermen', null, null],
])('puts %s on its side', (name, of, nation) => {
  expect(sideOf(name)).toEqual({ of, nation })
})

test('puts a name that several bear on the side of the one whom the report means', () => {
  const [claim] = claimsOf('Near Beni in the DR Congo, the ADF killed 12 farmers.')
  expect(claim?.actor && sideOfActor(claim.actor)).toEqual({ of: 'non-state', nation: null })
})

test('leaves a name that several bear on no side where the report does not say which it means', () => {
  const party = { name: 'ADF', actorId: null }
  expect(sideOfActor({ text: 'ADF', span: { start: 0, end: 3 }, inherited: false, parties: [party] }).of).toBeNull()
})
