import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['about 40 men', 'about 40', 40],
  ['Some 40 men', 'Some 40', 40],
  ['nearly 200 houses', 'nearly 200', 200],
  ['just over 100', 'just over 100', 100],
  ['an estimated 300 fighters', 'an estimated 300', 300],
  ['roughly half a dozen', 'roughly half a dozen', 6],
  ['some dozen rebels', 'some dozen', 12],
  ['closer to 90 men', 'closer to 90', 90],
  ['~50 shells', '~50', 50],
])('reads a figure that may lie on either side in %j', (text, words, value) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low: value, high: value, qualifier: 'approximately' }])
})

test('reads two figures behind one such word as a range', () => {
  expect(quantitiesOf('roughly 20 to 25 men')).toMatchObject([{ low: 20, high: 25, qualifier: 'range' }])
})

test('reads nothing where the words stand without a figure', () => {
  expect(quantitiesOf('some of the men talked about it')).toEqual([])
  expect(quantitiesOf('about 5 km away')).toEqual([])
})
