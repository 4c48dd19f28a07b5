import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['80 terrorists', '80', 80],
  ['six men', 'six', 6],
  ['Twenty-one men', 'Twenty-one', 21],
  ['thirty‑five men', 'thirty‑five', 35],
  ['(31) fighters', '(31)', 31],
  ['twelve (12) soldiers', 'twelve (12)', 12],
  ['3 (three) persons', '3 (three)', 3],
  ['02 militants', '02', 2],
  ['KILLED 12 SOLDIERS', '12', 12],
  ['two dozen men', 'two dozen', 24],
  ['a pair of militants', 'a pair of', 2],
])('reads an exact count in %j', (text, words, value) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low: value, high: value, qualifier: 'exact', unit: null }])
})

test.each([
  ['a dozen rebels', 12],
  ['half a dozen rebels', 6],
  ['half a million people', 500_000],
  ['a quarter of a million people', 250_000],
  ['a half-dozen rebels', 6],
  ['Dozen killed in raid', 12],
  ['a couple of rebels', 2],
  ['a hundred rebels', 100],
  ['a thousand rebels', 1000],
])('takes the round words of %j for about so many', (text, value) => {
  expect(quantitiesOf(text)).toMatchObject([{ low: value, high: value, qualifier: 'approximately' }])
})

test('keeps two figures in brackets apart when they differ', () => {
  expect(quantitiesOf('3 (6)')).toMatchObject([{ low: 3 }, { low: 6 }])
})

test.each(['AK-47', 'T-72', 'Su-25', '7.62x39mm', 'COVID-19', 'G7', '5,00', '1.2.3', 'the 47th Brigade', 'anyone'])(
  'reads no count in %j',
  (text) => {
    expect(quantitiesOf(text)).toEqual([])
  },
)

test('reads a figure in square brackets before what it counts, and no number of a note', () => {
  expect(quantitiesOf('Police arrested [7] persons')).toMatchObject([{ text: '[7]', low: 7 }])
  expect(quantitiesOf('They fled the raid[7] persons of rank led')).not.toMatchObject([{ text: '[7]' }])
  expect(quantitiesOf('They fled [7] and hid')).not.toMatchObject([{ text: '[7]' }])
})
