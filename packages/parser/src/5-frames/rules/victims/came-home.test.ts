import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { cameHome } from './came-home.ts'

test.each([
  ['Families said 27 captives had come home by February.', ['freed: 27 captives']],
  ['Five of the hostages are back with their families.', ['freed: Five of the hostages']],
  ['Twelve abducted girls have returned home.', ['freed: Twelve abducted girls']],
])('reads who came free: %s', (text, frames) => {
  expect(toldBy(cameHome, text)).toEqual(frames)
})

test.each([
  ['those whom nobody had taken', 'Twelve girls have returned home.'],
  ['those who did not come', 'Twelve abducted girls have not returned home.'],
  ['who is elsewhere', 'Twelve captives are in a camp.'],
])('refuses %s', (_, text) => {
  expect(toldBy(cameHome, text)).toEqual([])
})
