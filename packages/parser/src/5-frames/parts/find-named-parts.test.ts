import { expect, test } from 'vitest'
import { framesOf, told } from '../frames-of.ts'

test.each([
  'Soldiers killed two reporters, Ana Paz and Luis Mora, in the capital.',
  'Soldiers killed two reporters: Ana Paz, a photographer, and Luis Mora, a student.',
  'Soldiers killed two reporters – Ana Paz and Luis Mora – in the capital.',
  'SOLDIERS KILLED TWO REPORTERS, ANA PAZ AND LUIS MORA, IN THE CAPITAL.',
])('counts the names that spell out a figure as its parts: %s', (text) => {
  const parts = framesOf(text).filter(({ rule }) => rule === 'frames/named')
  expect(parts.map(({ text: name }) => name.toLowerCase())).toEqual(['ana paz', 'luis mora'])
  expect(parts.every(({ subsetOf }) => subsetOf?.toLowerCase() === 'two reporters')).toBe(true)
})

test.each([
  'The rebels killed nine villagers, said Ana Paz and Luis Mora.',
  'A gunman killed two guards, Ana Paz and her driver.',
  'Soldiers seized two rifles, Ana Paz and Luis Mora said.',
])('takes no other names for parts: %s', (text) => {
  expect(framesOf(text).filter(({ rule }) => rule === 'frames/named')).toEqual([])
})

test.each([
  ['Troops murdered farmers Luis Mora and Juan Paz.', ['killed: Luis Mora', 'killed: Juan Paz']],
  ['He condemned the murder of the priests Luis Mora and Juan Paz.', ['killed: Luis Mora', 'killed: Juan Paz']],
  [
    'Among the injured are Luis Mora, 53; Juan Paz, 24; and Nora Gil, 30.',
    ['injured: Luis Mora', 'injured: Juan Paz', 'injured: Nora Gil'],
  ],
])('goes on from a plural to the names behind it, and from name to name: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('reads the names that a colon sets behind the verb', () => {
  const text = 'Seven of one family had died: Ali Mohsen, 61, his wife Taqia and their son Basheer.'
  expect(framesOf(text).filter(({ subsetOf }) => subsetOf !== null)).toHaveLength(3)
})
