import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['At least 43 people were killed.', 'At least 43', 43],
  ['No fewer than nine rebels died.', 'No fewer than nine', 9],
  ['AT LEAST FIVE POLICE OFFICERS WERE WOUNDED.', 'AT LEAST FIVE', 5],
  ['It killed at least another 20.', 'at least another 20', 20],
  ['At least a dozen fled.', 'At least a dozen', 12],
  ['At the very least 12 died.', 'At the very least 12', 12],
  ['Nothing less than 80 people were taken.', 'Nothing less than 80', 80],
  ['Not below 30 people died.', 'Not below 30', 30],
  ['A minimum of two people were hurt.', 'A minimum of two', 2],
  ['At least 10-15 fighters were hit.', 'At least 10-15', 10],
])('reads a lower bound that includes its figure in %j', (text, words, low) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low, high: null, qualifier: 'at-least' }])
})

test('keeps the unit behind the figure', () => {
  expect(quantitiesOf('at least 4.2 kg of heroin')).toMatchObject([{ low: 4.2, high: null, unit: 'kg' }])
})

test('reads no bound where the words only look like one', () => {
  expect(quantitiesOf('At last 43 people came.')).toMatchObject([{ text: '43', qualifier: 'exact' }])
  expect(quantitiesOf('Nothing stopped the 43.')).toMatchObject([{ text: '43', qualifier: 'exact' }])
  expect(quantitiesOf('At least they fled, and 43 came.')).toMatchObject([{ text: '43', qualifier: 'exact' }])
})

test('gives a bound to the first figure alone', () => {
  expect(quantitiesOf('At least five were killed and 20 wounded')).toMatchObject([
    { low: 5, high: null },
    { low: 20, high: 20, qualifier: 'exact' },
  ])
})
