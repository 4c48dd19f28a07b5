import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { relievedOf } from './relieved-of.ts'

test.each([
  ['The gunmen relieved the guards of nine rifles and two radios.', ['seized: nine rifles', 'seized: two radios']],
  ['The convoy was robbed of 14 motorcycles.', ['seized: 14 motorcycles']],
])('reads what was taken from somebody: %s', (text, frames) => {
  expect(toldBy(relievedOf, text)).toEqual(frames)
})

test.each([
  'The minister relieved the general of two posts.',
  'The gunmen did not rob the convoy of 14 motorcycles.',
  'The rains relieved the drought of nine months.',
])('reads nothing in "%s"', (text) => {
  expect(toldBy(relievedOf, text)).toEqual([])
})
