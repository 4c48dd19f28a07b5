import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  '06:40',
  '14:30:15',
  '4.30 a.m.',
  '4:30 pm',
  '10:30pm',
  '1.30am',
  '5pm',
  '1430 GMT',
  '0300 hours',
  "five o'clock",
  '7 to 9 pm',
  '7-9 am',
])('masks the time of day %j', (text) => {
  expect(masksOf(`at ${text}`)).toMatchObject([{ text, kind: 'clock' }])
  expect(quantitiesOf(`at ${text}`)).toEqual([])
})

test('masks both times of a pair', () => {
  expect(masksOf('between 7 and 9 p.m.')).toMatchObject([{ text: '7 and 9 p.m.' }])
})

test.each([
  ['At 5 p.m. Two men were killed.', ['Two']],
  ['Killed 12: 30 wounded', ['12', '30']],
  ['killed 7 and 9 a.m. patrols', ['7']],
  ['12,000 hours', []],
])('keeps the figures that tell no time in %j', (text, words) => {
  expect(quantitiesOf(text).map((quantity) => quantity.text)).toEqual(words)
})
