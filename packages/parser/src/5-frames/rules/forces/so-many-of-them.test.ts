import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { soManyOfThem } from './so-many-of-them.ts'

test.each([
  [
    'They came from both sides, more than a hundred of them, two to a motorbike.',
    ['strength: more than a hundred of them'],
  ],
  ['Gunmen attacked at dawn, some 40 of them, and burned a shop.', ['strength: some 40 of them']],
])('reads how many they were: %s', (text, frames) => {
  expect(toldBy(soManyOfThem, text)).toEqual(frames)
})

test.each([
  ['those who come home', 'They came home, 12 of them with wounds.'],
  ['those taken', 'They took 20 women, five of them pregnant.'],
  ['those killed', 'They attacked the convoy, killing 12 of them.'],
])('refuses %s', (_, text) => {
  expect(toldBy(soManyOfThem, text)).toEqual([])
})
