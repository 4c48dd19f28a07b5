import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  ['one in five homes', 'one in five'],
  ['3 in 10 people', '3 in 10'],
  ['two thirds of the town', 'two thirds'],
  ['by a vote of 14-1', '14-1'],
  ['they voted 28 to 3', '28 to 3'],
  ['a 50-50 split', '50-50'],
  ['came, two to a motorbike', 'two to a motorbike'],
])('masks the share or score in %j', (text, words) => {
  expect(masksOf(text)).toMatchObject([{ text: words, kind: 'ratio' }])
  expect(quantitiesOf(text)).toEqual([])
})

test.each([
  'killed three in Gaza',
  '20-30 people',
  'two out of 30',
  'took two to a hospital',
  'brought, two to a hospital',
  'fell from 57 to 49',
  '45 of 52 drones',
])('masks none in %j', (text) => {
  expect(masksOf(text)).toEqual([])
})
