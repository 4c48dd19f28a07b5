import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const ROLL = 'The army said 12 gunmen died. The mayor said two men died. A monitor said nine died.'

test('behind a roll of speakers what became of something is the publisher’s', () => {
  expect(speakersOf(`${ROLL} The rebels said one officer died. Two houses were destroyed.`).at(-1)).toEqual([])
})

test('but in a paragraph of one or two it is on the word of whoever spoke last', () => {
  const two = `${ROLL}\n\nThe rebels said one officer died. Two houses were destroyed. The governor said ten were hurt.`
  expect(speakersOf(two).at(-2)).toEqual(['rebels'])
})
