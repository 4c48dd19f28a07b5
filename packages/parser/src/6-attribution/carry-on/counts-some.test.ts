import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const VOICES = 'The police said two men died. The mayor said nine died. Families said 27 captives had come home.'
const NEXT = 'The army said that six rebels died.'

test.for([
  'At least 11 are still missing.',
  'Nine have died since.',
  'An estimated 300 were wounded, most of them boys.',
])('a bare number counts some of those whom the speaker has told of: %s', (sentence) => {
  expect(speakersOf(`${VOICES} ${sentence} ${NEXT}`).at(-2)).toEqual(['Families'])
})

test.for([
  'Two were stabbed to death in Orva on 3 May.',
  'Two were stabbed to death in Orva in June 2022.',
  'Ten guards are still missing.',
  'Nine are believed to be missing.',
])('and not a number with a noun, a day of its own or by hearsay: %s', (sentence) => {
  expect(speakersOf(`${VOICES} ${sentence} ${NEXT}`).at(-2)).toEqual([])
})

test('nor in a paragraph of its own', () => {
  expect(speakersOf(`${VOICES}\n\nAt least 11 are still missing. ${NEXT}`).at(-2)).toEqual([])
})
