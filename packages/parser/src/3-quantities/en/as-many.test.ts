import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['Fourteen rebels were killed and as many wounded.', 'as many', 14],
  ['The blast killed 12 guards and an equal number of traders.', 'an equal number of', 12],
  ['Two hundred homes burned and as many families fled.', 'as many', 200],
])('repeats the figure told before: %s', (text, words, value) => {
  expect(quantitiesOf(text).at(-1)).toMatchObject({ text: words, low: value, high: value })
})

test.each([
  ['a bound', 'Two posts fell and as many as 14 died.', [2, 14]],
  ['another figure', 'Two posts fell and twice as many died.', [2]],
  ['the figure of another sentence', 'Two posts fell. As many died.', [2]],
  ['what nobody counts', 'Guards fell and as many fled.', []],
])('refuses %s', (_, text, highs) => {
  expect(quantitiesOf(text).map(({ high }) => high)).toEqual(highs)
})
