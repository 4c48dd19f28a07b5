import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const RIVAL = 'The union said that 11 drivers were missing.'

test.for([
  'The army broke its silence on Monday. In a statement read to the nation it said nine soldiers had been wounded.',
  'By evening the army wanted more. Its statement, read in full at noon, spoke of nine soldiers wounded.',
  'The army is small. It said nine soldiers had been wounded.',
])('a sentence that opens by a pronoun or its paper speaks for whom the one before is about: %s', (told) => {
  expect(speakersOf(`${RIVAL} ${told}`).at(-1)).toEqual(['army'])
})

test.for([
  'The road was closed. In a statement read to the nation it said nine soldiers had been wounded.',
  'The driver wept. Its statement, read in full at noon, spoke of nine soldiers wounded.',
  'The army is small. In the valley where nobody had yet come to count, it said, nine soldiers had been wounded.',
])('and for whoever spoke where that one cannot, or where it opens otherwise: %s', (told) => {
  expect(speakersOf(`${RIVAL} ${told}`).at(-1)).toEqual(['union'])
})
