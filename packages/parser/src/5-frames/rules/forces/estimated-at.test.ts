import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { estimatedAt } from './estimated-at.ts'

test.each([
  ['He estimated the gunmen at about 80, in 20 trucks.', ['strength: about 80', 'strength: 20 trucks']],
  ['He put the number of attackers at no fewer than 80.', ['strength: no fewer than 80']],
  ['Residents put the number of attackers at more than 100.', ['strength: more than 100']],
  ['The raiders came at dawn. A guard put their number at 40.', ['strength: 40']],
])('reads how many they were: %s', (text, frames) => {
  expect(toldBy(estimatedAt, text)).toEqual(frames)
})

test.each([
  ['the dead', 'Police put the dead rebels at 40.'],
  ['a number of those harmed before', 'The raiders killed many villagers. A guard put their number at 40.'],
  ['people who do not fight', 'The farmers came from the hills. He put their number at 40.'],
])('refuses %s', (_, text) => {
  expect(toldBy(estimatedAt, text)).toEqual([])
})
