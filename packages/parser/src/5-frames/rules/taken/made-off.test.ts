import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { madeOff } from './made-off.ts'

test.each([
  ['The raiders left with 40 goats and two girls.', ['seized: 40 goats', 'abducted: two girls']],
  ['The gunmen vanished into the bush with six pupils.', ['abducted: six pupils']],
  ['They escaped across the river with dozens of villagers.', ['abducted: dozens of villagers']],
  ['The bandits fled with two girls.', ['abducted: two girls']],
])('reads whom raiders went away with: %s', (text, frames) => {
  expect(toldBy(madeOff, text)).toEqual(frames)
})

test.each([
  'The teachers left with 40 pupils.',
  'The raiders left with two of their fighters.',
  'The raiders escaped with minor wounds.',
  'The gunmen did not leave with six pupils.',
  'The convoy departed with 300 passengers.',
])('refuses %s', (text) => {
  expect(toldBy(madeOff, text)).toEqual([])
})
