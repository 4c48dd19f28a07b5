import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { inAll } from './in-all.ts'

test.each([
  ['The bomb hit the canteen, killing everyone inside, 23 soldiers in all.', ['killed: 23 soldiers']],
  ['We think everyone on them died, 22 in all.', ['killed: 22']],
  ['They burned down all the huts of the hamlet, 45 in total.', []],
  ['They abducted all the pupils, 40 boys in all.', ['abducted: 40 boys']],
])('reads how many all of them were: %s', (text, frames) => {
  expect(toldBy(inAll, text)).toEqual(frames)
})

test.each([
  ['who was only there', 'Everyone in the hall applauded, 23 soldiers in all.'],
  ['a figure that no “all” closes', 'The bomb killed everyone inside, 23 soldiers said.'],
  ['a verb that says it of some', 'The bomb killed two guards, 23 soldiers in all were there.'],
])('refuses %s', (_, text) => {
  expect(toldBy(inAll, text)).toEqual([])
})

test('leaves what the verb itself counts to the verb', () => {
  expect(framesOf('The bomb killed 12 people in all.')).toHaveLength(1)
})
