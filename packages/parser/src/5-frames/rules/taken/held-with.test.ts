import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { heldWith } from './held-with.ts'

test.each([
  ['There are 23 people currently with the bandits.', ['abducted: 23 people']],
  ['Fourteen pupils are still with the kidnappers.', ['abducted: Fourteen pupils']],
  ['Nine of the nurses remain with their captors.', ['abducted: Nine of the nurses']],
])('reads who is still held: %s', (text, frames) => {
  expect(toldBy(heldWith, text)).toEqual(frames)
})

test.each([
  'Fourteen soldiers are in touch with the kidnappers.',
  'Fourteen soldiers clashed with the bandits.',
  'The police are with 14 kidnappers.',
  'No pupil is with the villagers.',
])('refuses %s', (text) => {
  expect(toldBy(heldWith, text)).toEqual([])
})
