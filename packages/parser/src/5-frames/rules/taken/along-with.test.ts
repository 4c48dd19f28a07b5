import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { alongWith } from './along-with.ts'

test.each([
  [
    'Bodies of eight rebels were recovered from the site, along with a rifle and two launchers.',
    ['seized: a rifle', 'seized: two launchers'],
  ],
  ['Weaponry was seized from the raiders, together with several vehicles.', ['seized: several vehicles']],
])('reads what was found beside: %s', (text, frames) => {
  expect(toldBy(alongWith, text)).toEqual(frames)
})

test.each([
  ['who was there', 'Two rifles were recovered by troops, along with three villagers.'],
  ['what another clause tells', 'Two rifles were seized after the men had gone along with a guide and a car.'],
  ['what was not taken', 'No rifle was seized along with the car.'],
])('refuses %s', (_, text) => {
  expect(toldBy(alongWith, text)).toEqual([])
})

test('reads what was damaged beside', () => {
  expect(toldBy(alongWith, 'Some houses were damaged as well, along with four vehicles.')).toEqual([
    'damaged: four vehicles',
  ])
})
