import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { partsOfBuildings } from './parts-of-buildings.ts'

test.each([
  ['The blast blew out the windows of 12 houses.', ['damaged: 12 houses']],
  ['Windows were blown out in 40 houses.', ['damaged: 40 houses']],
  ['Windows were shattered in 40 houses and two clinics.', ['damaged: 40 houses', 'damaged: two clinics']],
  ['The roof of the school was torn off.', ['damaged: the school']],
  ['Shrapnel pierced the roofs of three cars.', ['damaged: three cars']],
])('reads buildings by what they lost: %s', (text, frames) => {
  expect(toldBy(partsOfBuildings, text)).toEqual(frames)
})

test.each([
  'Workers repaired the windows of 12 houses.',
  'The blast did not break the windows of 12 houses.',
  'Burglars broke into 12 houses through the windows.',
  'The blast broke the windows of houses nearby.',
])('reads none in "%s"', (text) => {
  expect(toldBy(partsOfBuildings, text)).toEqual([])
})
