import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { listsItems } from './lists-items.ts'

test.each([
  [
    'The group published its haul. It shows 58 rifles as well as two mortars.',
    ['seized: 58 rifles', 'seized: two mortars'],
  ],
  [
    'Troops secured 11 lorries. The ministry also lists 23 guns and nine grenades.',
    ['seized: 23 guns', 'seized: nine grenades'],
  ],
])('reads what a list shows of a haul: %s', (text, frames) => {
  expect(toldBy(listsItems, text)).toEqual(frames)
})

test.each([
  ['where nothing was taken', 'The film shows 58 rifles.'],
  ['people', 'Troops seized a lorry. The film shows 58 soldiers.'],
])('refuses %s', (_, text) => {
  expect(toldBy(listsItems, text)).toEqual([])
})
