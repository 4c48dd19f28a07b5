import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { figureForIt } from './figure-for-it.ts'

test.each([
  ['Radio Okapi first gave a toll of 11, then revised it to 16.', ['killed: 16']],
  ['Nine people were wounded. A week earlier a channel had put it at 71.', ['injured: 71']],
  ['A medic put the dead at nine and that of the wounded at 17.', ['killed: nine', 'injured: 17']],
  ['The governor put the dead at nine and his own losses at two.', ['killed: nine', 'casualties: two']],
  ['Gunmen killed 22 soldiers; army puts own dead at 4.', ['killed: 4']],
])('gives the figure to what was told before: %s', (text, frames) => {
  expect(toldBy(figureForIt, text)).toEqual(frames)
})

test.each([
  ['a figure for nothing that was told', 'The dealer put it at 171.'],
  ['a thing put somewhere', 'Nine people were killed. He put it at the door.'],
  ['a figure that says itself what it counts', 'Nine people were killed. The doctor put it at seven wounded.'],
  ['a figure for something else', 'Nine people were killed. The ministry put the price at 300 riyals.'],
])('refuses %s', (_, text) => {
  expect(toldBy(figureForIt, text)).toEqual([])
})

test('gives no price to the wounded', () => {
  expect(toldBy(figureForIt, 'He put the dead at nine and the price at 17.')).toEqual(['killed: nine'])
})
