import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  ['the 2019 attack', '2019'],
  ['since 2012', '2012'],
  ['in 2014-15', '2014-15'],
  ['Resolution 2085 (2012)', '2012'],
])('masks the year in %j', (text, words) => {
  expect(masksOf(text)).toContainEqual({ text: words, kind: 'year', rule: 'masks/year' })
  expect(quantitiesOf(text)).toEqual([])
})

test.each(['2,019 men', 'killed 2019', '1500 men', 'about 1994 shells', '$2000'])('masks none in %j', (text) => {
  expect(masksOf(text)).toEqual([])
})
