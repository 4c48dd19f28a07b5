import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['fewer than 20 men', 'fewer than 20', 19, null],
  ['less than ten people', 'less than ten', 9, null],
  ['less than 1.5 tonnes of flour', 'less than 1.5 tonnes', 1.5, 'tonne'],
])('reads an upper bound that leaves its figure out in %j', (text, words, high, unit) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low: null, high, qualifier: 'fewer-than', unit }])
})

test('takes a limit of age for no count, and "no fewer than" for a lower bound', () => {
  expect(quantitiesOf('children under 5')).toEqual([])
  expect(quantitiesOf('no fewer than 20')).toMatchObject([{ qualifier: 'at-least' }])
})
