import { expect, test } from 'vitest'
import { told } from './frames-of.ts'

test.each([
  ['Of those killed, 24 were men, 18 women and five girls.', ['killed: 24', 'killed: 18 women', 'killed: five girls']],
  [
    'The office counted 12 dead; four were women, three men and five children.',
    ['killed: 12', 'killed: four', 'killed: three men', 'killed: five children'],
  ],
])('goes on with the verb of the first: %s', (text, frames) => {
  expect(told(text).toSorted()).toEqual([...frames].sort())
})

test('leaves the list outside a relative clause to its own verb', () => {
  expect(told('Of those killed, 24 were men who had three cars, two boats and a mule.')).toEqual(['killed: 24'])
})
