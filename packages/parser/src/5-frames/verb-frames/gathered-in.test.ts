import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['A group of 12 farmers was abducted by gunmen.', ['abducted: 12 farmers']],
  [
    'The jets destroyed a convoy of 14 combat vehicles and a fuel tanker.',
    ['destroyed: 14 combat vehicles', 'destroyed: a fuel tanker'],
  ],
  ['Police seized a cache of 30 rifles.', ['seized: 30 rifles']],
])('reads what is counted within a gathering: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['a gathering that nothing befell', 'A convoy of 14 vehicles left the base.', ['strength: 14 vehicles']],
  ['what merely belongs to something', 'The commander of 14 camps was killed.', ['killed: The commander']],
])('leaves %s as it is', (_, text, frames) => {
  expect(told(text)).toEqual(frames)
})
