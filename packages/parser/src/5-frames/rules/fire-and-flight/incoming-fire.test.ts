import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { incomingFire } from './incoming-fire.ts'

test.each([
  [
    'We recorded 312 artillery shells and close to 640 drones over the region.',
    ['launched: 312 artillery shells', 'launched: close to 640 drones'],
  ],
  ['The city came under attack from 60 drones.', ['launched: 60 drones']],
  ['Sixty drones were used in the attack.', ['launched: Sixty drones']],
  ['The town was hit by 12 shells.', ['launched: 12 shells']],
])('reads what came in: %s', (text, frames) => {
  expect(toldBy(incomingFire, text)).toEqual(frames)
})

test.each([
  'The army recorded 312 complaints.',
  'The city came under attack from two jets.',
  'Sixty drones were used in the exercise.',
  'The town was hit by 12 storms.',
  'The city has not come under attack from 60 drones.',
])('reads nothing in "%s"', (text) => {
  expect(toldBy(incomingFire, text)).toEqual([])
})
