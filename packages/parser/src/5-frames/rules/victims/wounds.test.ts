import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { wounds } from './wounds.ts'

test.each([
  ['Eleven marines suffered injuries.', 'injured: Eleven marines'],
  ['Six guards sustained gunshot wounds.', 'injured: Six guards'],
  ['Eight villagers were treated for burns.', 'injured: Eight villagers'],
  ['A van blew up, with two villagers sustaining injuries.', 'injured: two villagers'],
])('reads wounds: %s', (text, frame) => {
  expect(toldBy(wounds, text)).toEqual([frame])
})

test.each(['The economy suffered wounds.', 'Eleven marines did not suffer injuries.'])(
  'reads no wounded in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test('reads whom an attack leaves with wounds', () => {
  expect(toldBy(wounds, 'The raid left nine villagers with severe burns.')).toEqual(['injured: nine villagers'])
  expect(toldBy(wounds, 'The raid left nine villagers with nothing.')).toEqual([])
})

test('leaves to the verb of dying those who die of their wounds', () => {
  expect(told('A guard received gunshot wounds and succumbed at the hospital.')).toEqual(['killed: A guard'])
  expect(told('A guard received gunshot wounds and was taken to the hospital.')).toEqual(['injured: A guard'])
})
