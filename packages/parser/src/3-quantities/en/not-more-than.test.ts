import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['They did not number more than 20.', 20],
  ['The dead had not exceeded 100.', 100],
  ["There weren't more than 12 guards.", 12],
])('reads the most there were in %j', (text, high) => {
  expect(quantitiesOf(text)).toMatchObject([{ low: null, high, qualifier: 'up-to' }])
})

test.each(['He was not hurt, but more than 20 died.', 'It did not last, and over 20 fled.'])(
  'reads a lower bound where "not" is said of something else: %s',
  (text) => {
    expect(quantitiesOf(text)).toMatchObject([{ low: 21, high: null, qualifier: 'more-than' }])
  },
)
