import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['up to 100 militants', 'up to 100', 100],
  ['as many as 60 people', 'as many as 60', 60],
  ['no more than five', 'no more than five', 5],
  ['a maximum of 4', 'a maximum of 4', 4],
  ['up to 15-20 fighters', 'up to 15-20', 20],
  ['up to two dozen', 'up to two dozen', 24],
])('reads an upper bound that includes its figure in %j', (text, words, high) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low: null, high, qualifier: 'up-to' }])
})

test('reads no bound where none is worded', () => {
  expect(quantitiesOf('moved up to the village, where 100 waited')).toMatchObject([{ text: '100', qualifier: 'exact' }])
  expect(quantitiesOf('as many as they could')).toEqual([])
})

test.each(['owned up to 10 dead', 'which adds up to 10 dead'])(
  'reads no bound where "up" belongs to its verb: %s',
  (text) => {
    expect(quantitiesOf(text)).toMatchObject([{ text: '10', qualifier: 'exact' }])
  },
)
