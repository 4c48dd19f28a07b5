import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { attacked } from './attacked.ts'

test.each([
  ['Rebels ambushed 36 government soldiers in the hills.', ['strength: 36 government soldiers']],
  ['Some 25 guards were attacked on the road.', ['strength: Some 25 guards']],
])('reads how many a force had that was attacked: %s', (text, frames) => {
  expect(toldBy(attacked, text)).toEqual(frames)
})

test.each([
  'Gunmen attacked 25 villages.',
  'Gunmen attacked 12 villagers.',
  'Gunmen attacked a patrol.',
  'Gunmen did not attack the 36 soldiers.',
])('reads no force in "%s"', (text) => {
  expect(toldBy(attacked, text)).toEqual([])
})
