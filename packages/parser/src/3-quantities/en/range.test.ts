import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['between 20 and 30 people', 20, 30],
  ['20 to 30 people', 20, 30],
  ['20-30 people', 20, 30],
  ['20–30 people', 20, 30],
  ['15 or 16 people', 15, 16],
  ['from 15 to 20 people', 15, 20],
  ['about 20 to 25 people', 20, 25],
  ['four or five soldiers', 4, 5],
  ['2-3,000 people', 2000, 3000],
  ['2,000-3,000 people', 2000, 3000],
  ['2 000-3 000 people', 2000, 3000],
  ['4 or 5 million people', 4_000_000, 5_000_000],
  ['two to three dozen men', 24, 36],
  ['between one and two thousand', 1000, 2000],
  ['between one hundred and two hundred', 100, 200],
  ['BETWEEN 20 AND 30 GUERRILLAS', 20, 30],
])('reads one count between two figures in %j', (text, low, high) => {
  expect(quantitiesOf(text)).toMatchObject([{ low, high, qualifier: 'range' }])
})

test('reads two bounds on one count', () => {
  expect(quantitiesOf('at least 15 and as many as 17 people')).toMatchObject([
    { text: 'at least 15 and as many as 17', low: 15, high: 17, qualifier: 'range' },
  ])
})

test('shares a unit that stands behind the second figure', () => {
  expect(quantitiesOf('500-600 kg of TNT')).toMatchObject([{ low: 500, high: 600, unit: 'kg' }])
  expect(quantitiesOf('$1,000-2,000')).toMatchObject([{ low: 1000, high: 2000, unit: 'USD' }])
  expect(quantitiesOf('2 to 3 million rupees')).toMatchObject([{ low: 2e6, high: 3e6, unit: 'rupees' }])
})

test.each([
  'clashes between 20 militants and 30 soldiers',
  'the toll rose from 49 to 57',
  'up from 5 to 8',
  'fell from 57 to 49',
  'killed 12 and 30 were hurt',
  'Killed 12 - 30 hurt',
])('tells two figures apart in %j', (text) => {
  expect(quantitiesOf(text).map(({ qualifier }) => qualifier)).toEqual(['exact', 'exact'])
})

test('reads no range in dates, years, clock times and scores', () => {
  const text = 'between 2 and 5 August, between 2014 and 2019, between 7 and 9 p.m., by 28-3'
  expect(quantitiesOf(text)).toEqual([])
})
