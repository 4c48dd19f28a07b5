import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { leftBehind } from './left-behind.ts'

test.each([
  ['The fighters fled and left behind 13 rifles and a truck.', ['seized: 13 rifles', 'seized: a truck']],
  [
    'The rebels left behind at the site two rifles and seven grenades.',
    ['seized: two rifles', 'seized: seven grenades'],
  ],
  ['The raiders withdrew, leaving two pickups behind.', ['seized: two pickups']],
])('reads the arms that fighters leave behind: %s', (text, frames) => {
  expect(toldBy(leftBehind, text)).toEqual(frames)
})

test.each([
  ['what villagers leave', 'The villagers left behind 40 carts and four cars.'],
  ['what no fight is fought with', 'The fighters left behind 40 blankets.'],
  ['things without a figure', 'The fighters left behind weapons.'],
  ['what was not left', 'The fighters did not leave behind 13 rifles.'],
  ['what is left somewhere', 'The fighters left 13 rifles in the barn.'],
])('refuses %s', (_, text) => {
  expect(toldBy(leftBehind, text)).toEqual([])
})
