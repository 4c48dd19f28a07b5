import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['50+ people', '50+', 50, null, 'at-least'],
  ['15 or more men', '15 or more', 15, null, 'at-least'],
  ['a dozen or more', 'a dozen or more', 12, null, 'at-least'],
  ['20 at least', '20 at least', 20, null, 'at-least'],
  ['200-plus fighters', '200-plus', 200, null, 'at-least'],
  ['fifty-plus fighters', 'fifty-plus', 50, null, 'at-least'],
  ['20 at most', '20 at most', null, 20, 'up-to'],
  ['40-odd rifles', '40-odd', 40, 40, 'approximately'],
  ['forty-odd rifles', 'forty-odd', 40, 40, 'approximately'],
  ['thirty-some people', 'thirty-some', 30, 30, 'approximately'],
  ['twenty or so', 'twenty or so', 20, 20, 'approximately'],
])('reads the bound behind the figure in %j', (text, words, low, high, qualifier) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low, high, qualifier }])
})

test('reads no bound in a day’s increase, nor where the words go on', () => {
  expect(quantitiesOf('1,200 +12')).toMatchObject([
    { text: '1,200', qualifier: 'exact' },
    { text: '12', qualifier: 'exact' },
  ])
  expect(quantitiesOf('20 or their commander')).toMatchObject([{ text: '20', qualifier: 'exact' }])
  expect(quantitiesOf('$1 billion and more than 9,000 guns')).toMatchObject([
    { low: 1e9, qualifier: 'exact' },
    { low: 9001, qualifier: 'more-than' },
  ])
})
