import { expect, test } from 'vitest'
import { mention } from '../mentions-of.ts'

const named = (text: string) => mention(text).places.map(({ name, kind }) => [name, kind])

test.each([
  [
    'Two died in the Donetsk region town of Hypo.',
    [
      ['Donetsk', 'region'],
      ['Hypo', 'town'],
    ],
  ],
  [
    'Two died near the northern West Bank settlement of Hypo.',
    [
      ['West Bank', 'region'],
      ['Hypo', 'settlement'],
    ],
  ],
  [
    'Two died in the northern Gaza town of Hypo.',
    [
      ['Gaza', 'region'],
      ['Hypo', 'town'],
    ],
  ],
])('reads a settlement behind the region it lies in: %s', (text, places) => {
  expect(named(text)).toEqual(places)
})

test.each([
  ['Two died in Konduga town of Borno State.', ['Konduga', 'town']],
  ['Two died in the Syrian town of Hypo.', ['Hypo', 'town']],
])('leaves a settlement its own name: %s', (text, place) => {
  expect(named(text)[0]).toEqual(place)
})
