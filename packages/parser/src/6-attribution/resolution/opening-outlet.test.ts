import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const FIRST = 'The rebels said 12 men died.'
const NEXT = 'The raid left three officers dead. Musa Bello said nine were hurt.'

test('an outlet that a sentence opens with passes on what is said behind it, and disputes nothing', () => {
  const told = 'According to a report published by the Orva Post, the rebels’ spokesman Musa Bello said six men died.'
  expect(speakersOf(`${FIRST} ${told} ${NEXT}`).at(-2)).toEqual(['rebels’ spokesman Musa Bello', 'Orva Post'])
})

test('one that is no outlet is set against whoever speaks behind it', () => {
  const told = 'According to the hospital, nine died, but Musa Bello said six men died.'
  expect(speakersOf(`${FIRST} ${told} The raid left three officers dead. The army fled.`).at(-1)).toEqual([])
})
