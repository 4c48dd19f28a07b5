import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { seenLying } from './seen-lying.ts'

test.each([
  ['"I saw nine lying at the bend," a rancher said.', ['killed: nine']],
  ['A woman counted four men sprawled in the road.', ['killed: four men']],
])('takes those seen on the ground for dead: %s', (text, frames) => {
  expect(toldBy(seenLying, text)).toEqual(frames)
})

test.each([
  ['those asleep', 'He saw nine lying on the floor asleep.'],
  ['the wounded', 'She saw four lying in a hospital.'],
  ['things', 'He saw four rifles lying on the table.'],
])('refuses %s', (_, text) => {
  expect(toldBy(seenLying, text)).toEqual([])
})
