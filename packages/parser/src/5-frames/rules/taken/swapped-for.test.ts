import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { swappedFor } from './swapped-for.ts'

test.each([
  ['The army swapped nine prisoners for 40.', ['freed: nine prisoners', 'freed: 40']],
  ['They handed over three hostages in exchange for 90 prisoners.', ['freed: 90 prisoners']],
])('frees those of both sides of a swap: %s', (text, frames) => {
  expect(toldBy(swappedFor, text)).toEqual(frames)
})

test.each([
  ['money', 'They released three men for 40 dollars.'],
  ['beasts', 'The families exchanged 12 goats for 30 sheep.'],
  ['what will not be', 'They did not swap nine prisoners for 40.'],
])('refuses %s', (_, text) => {
  expect(toldBy(swappedFor, text)).toEqual([])
})
