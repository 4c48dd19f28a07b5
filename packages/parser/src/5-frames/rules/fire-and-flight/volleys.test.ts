import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { volleys } from './volleys.ts'

test.each([
  ['A salvo of eight rockets woke the town.', ['launched: eight rockets']],
  ['They pounded the town with five mortar shells.', ['launched: five mortar shells']],
  ['The army attacked with eight drones and five missiles.', ['launched: eight drones', 'launched: five missiles']],
  [
    'The barrage consisted of 23 cruise missiles and 60 drones.',
    ['launched: 23 cruise missiles', 'launched: 60 drones'],
  ],
])('reads what a volley was made of: %s', (text, frames) => {
  expect(toldBy(volleys, text)).toEqual(frames)
})

test.each([
  ['a figure of speech', 'A barrage of 40 questions followed.'],
  ['what carries and is not launched', 'The port was attacked with two helicopters.'],
  ['company', 'The minister came with two drones.'],
  ['drones without a figure', 'The port was attacked with drones.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text)).toEqual([])
})
