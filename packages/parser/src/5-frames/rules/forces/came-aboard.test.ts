import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { cameAboard } from './came-aboard.ts'

test.each([
  ['They arrived on about 60 motorcycles and fired at the market.', ['strength: about 60 motorcycles']],
  ['The gunmen came at dusk in eight vehicles from the north.', ['strength: eight vehicles']],
  ['The enemy came in great number, aboard four pick-ups.', ['strength: four pick-ups']],
])('reads what the fighters came with: %s', (text, frames) => {
  expect(toldBy(cameAboard, text)).toEqual(frames)
})

test.each([
  ['those who get away', 'Residents fled in three trucks.'],
  ['people who do not fight', 'Villagers arrived in two buses.'],
  ['vehicles that merely drove by', 'They drove past two lorries.'],
  ['vehicles without a figure', 'They arrived on motorcycles.'],
  ['those who did not come', 'The gunmen did not come in eight vehicles.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text).filter(({ measure }) => measure === 'strength')).toEqual([])
})
