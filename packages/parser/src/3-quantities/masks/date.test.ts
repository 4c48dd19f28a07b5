import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  'October 7',
  '7 October 2023',
  'Aug. 5',
  'Sept. 11, 2001',
  '9-10 August',
  'August 9 and 10',
  'July 4-6',
  '7th of October',
  'October 7th',
  '15 AUG 1990',
  '3 JAN 90',
  '2023-10-07',
  '7/10/2023',
  '07.10.2023',
  'May 2014',
])('masks the date %j', (text) => {
  expect(masksOf(`on ${text}.`)).toMatchObject([{ text, kind: 'date' }])
  expect(quantitiesOf(`on ${text}.`)).toEqual([])
})

test.each([
  ['On August 5, 14 fighters died.', 14],
  ['On 5 August 14 fighters died.', 14],
  ['On Aug. 5, 14 died.', 14],
  ['On 9-10 August, 15 drones were shot down.', 15],
  ['In May, 12 people died.', 12],
  ['12 soldiers marched in May.', 12],
])('keeps the figure beside the date in %j', (text, value) => {
  expect(quantitiesOf(text)).toMatchObject([{ low: value, high: value }])
})

test('masks no figure that is no day', () => {
  expect(masksOf('In August 45 people died.')).toEqual([])
})
