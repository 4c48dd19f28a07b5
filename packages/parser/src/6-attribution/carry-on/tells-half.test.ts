import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('whoever tells but the second half of a sentence does not go on', () => {
  const told = 'Villagers said two died.\n\nA strike left 15 dead; the mayor said 54 people were hurt.'
  expect(speakersOf(`${told} A drone killed a boy on his way home.`).at(-1)).toEqual([])
})

test('whoever tells all of it does, whatever marks stand in it', () => {
  const told = 'Villagers said two died.\n\nThe mayor said a strike left 15 dead; 54 people were hurt.'
  expect(speakersOf(`${told} A drone killed a boy on his way home.`).at(-1)).toEqual(['mayor'])
})
