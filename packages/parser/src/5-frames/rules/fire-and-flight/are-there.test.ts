import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { areThere } from './are-there.ts'

test.each([
  ['Some 38,000 people fled. An estimated 21,000 are in Mubi.', ['displaced: An estimated 21,000']],
  ['About 90 families are living in the gymnasium.', ['displaced: About 90 families']],
  ['Meanwhile 412 families are still in the gym of the village.', ['displaced: 412 families']],
])('tells the displaced by where they are: %s', (text, frames) => {
  expect(toldBy(areThere, text)).toEqual(frames)
})

test.each([
  ['soldiers', 'Forty soldiers are in the camp.'],
  ['a figure where nobody fled', 'Twelve people were killed. Nine are in Mora.'],
  ['who is not there', 'Forty families are not in the gym.'],
])('refuses %s', (_, text) => {
  expect(toldBy(areThere, text)).toEqual([])
})
