import { expect, test } from 'vitest'
import { modalitiesOf, speakersOf } from '../standings-of.ts'

test.for([
  ['The army rejected claims by rebels that they had killed nine soldiers.', 'rebels'],
  ['The army dismissed allegations from residents of killing 30 villagers.', 'residents'],
  ['The army denied the rebels’ claim that they had killed nine soldiers.', 'rebels'],
  ['The group’s claim to have killed 40 soldiers was rejected by the army.', 'group'],
])('a claim stands beside its denial: %s', ([text = '', claimant = '']) => {
  expect(speakersOf(text)).toEqual([[claimant], ['army']])
  expect(modalitiesOf(text)).toEqual(['asserted', 'denied'])
})

test('a claim that nobody rejects is on its own word', () => {
  expect(speakersOf('The military’s claims of killing 40 rebels could not be verified.')).toEqual([['military']])
})

test.for([
  'The army denied allegations that 12 soldiers were killed.',
  'The army denied that 12 soldiers were killed.',
])('a denial of what nobody is said to claim stands alone: %s', (text) => {
  expect(speakersOf(text)).toEqual([['army']])
  expect(modalitiesOf(text)).toEqual(['denied'])
})

test('nobody claims ground, or lives', () => {
  expect(speakersOf('Rebels pressed their claims by force, and 12 villagers were killed.')).toEqual([[]])
})
