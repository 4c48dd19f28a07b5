import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { sentIn } from './sent-in.ts'

test.each([
  [
    'Around 100 soldiers were airlifted into the village by two helicopters.',
    ['strength: Around 100 soldiers', 'strength: two helicopters'],
  ],
  ['The army brought in 300 reinforcements.', ['strength: 300 reinforcements']],
  ['Forty commandos were dropped near the ridge.', ['strength: Forty commandos']],
  ['The junta flew 80 troops into the town.', ['strength: 80 troops']],
  ['Two attack helicopters had to be called in.', ['strength: Two attack helicopters']],
  ['The army called in four jets.', ['strength: four jets']],
])('reads how many were brought to the fight: %s', (text, frames) => {
  expect(toldBy(sentIn, text)).toEqual(frames)
})

test.each([
  ['the wounded', 'Three soldiers were airlifted to a hospital in the capital.'],
  ['those who go home', 'The army flew 40 soldiers home.'],
  ['the wounded brought in', 'Sixteen wounded soldiers were flown in by noon.'],
  ['who does not fight', 'Twelve villagers were flown into the capital.'],
  ['crafts sent for to help', 'Three helicopters were called in to evacuate the wounded.'],
  ['crafts that do not fight', 'Two ambulances were called in.'],
  ['a force without a figure', 'Troops were airlifted into the village.'],
])('refuses %s', (_, text) => {
  expect(toldBy(sentIn, text)).toEqual([])
})
