import { expect, test } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'
import { parseNumeral } from './read-numeral.ts'

test.each([
  ['20', 20],
  ['1,200', 1200],
  ['12,34,567', 1_234_567],
  ['1.5', 1.5],
  ['1,200.5', 1200.5],
  ['1.234.567', 1_234_567],
  ["2'000", 2000],
])('reads the numeral %j', (numeral, value) => {
  expect(parseNumeral(numeral)).toBe(value)
})

test.each(['1.2.3', '3,4', '5,00', '1,2345', '', 'x', '1e5', '٣'])('reads no numeral in %j', (numeral) => {
  expect(parseNumeral(numeral)).toBeNaN()
})

test.each(['3 400', '3\u00a0400', '3\u202f400', '3,400', '3’400'])('joins the groups of %j', (text) => {
  expect(quantitiesOf(`${text} people`)).toMatchObject([{ text, low: 3400 }])
})

test.each([
  ['Tanks: 3\n150 vehicles', [3, 150]],
  ['in 2015 300 people', [300]],
  ['3  400', [3, 400]],
  ['12 40 people', [12, 40]],
])('keeps the figures of %j apart', (text, values) => {
  expect(quantitiesOf(text).map(({ low }) => low)).toEqual(values)
})
