import { expect, test } from 'vitest'
import { mention } from '../mentions-of.ts'

const readsPerson = (sentence: string): boolean => mention(sentence).groups[0]?.person === true
const isPerson = (text: string): boolean => readsPerson(`${text} fell there that day`)
const isPersonInCapitals = (text: string): boolean => readsPerson(`${text} fell there that day`.toUpperCase())

test('reads one word as a person’s name where a pronoun stresses it', () => {
  expect(readsPerson('Diallo himself was killed')).toBe(true)
  expect(readsPerson('Diallo was killed')).toBe(false)
})

test.each([
  'Amadou Diallo',
  'Colonel Mario Fuentes',
  'the journalist Amadou Diallo',
  'his brother Musa',
  'Col. Amadou DIALLO',
  'Nora Paz de Herrera',
  'Mohammed Izzat bo Ouda',
])('reads a person’s name in "%s", also in capitals', (text) => {
  expect(isPerson(text)).toBe(true)
  expect(isPersonInCapitals(text)).toBe(true)
})

test.each([
  'Moscow',
  'Gaza City',
  'the Azov Brigade',
  'the Rapid Support Forces',
  'Kongra GEL',
  'Shafaq News',
  'two Houthis',
])('reads none in "%s"', (text) => {
  expect(isPerson(text)).toBe(false)
})

test.each([
  'PUBLIC OPINION',
  'UNIVERSITY STUDENTS',
  'THE LIBERAL LEADER',
  'LIBERAL DEMOCRACY',
  'GUATEMALAN PEASANTS',
  'THE CIVILIAN MASK',
])('takes plain English in capitals for no name: "%s"', (text) => {
  expect(isPersonInCapitals(text)).toBe(false)
})

test('takes the name of one person for a singular, whatever its ending', () => {
  expect(mention('Mario Fuentes was killed.').groups[0]?.plural).toBe(false)
})

test('takes a single name for a person where an age stands behind it', () => {
  expect(readsPerson('Yahya, 52, and his wife died')).toBe(true)
  expect(readsPerson('Goma, and its port, fell')).toBe(false)
})
