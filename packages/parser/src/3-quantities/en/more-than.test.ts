import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['more than 40 drones', 'more than 40', 41],
  ['More than a dozen died', 'More than a dozen', 13],
  ['over two dozen rifles', 'over two dozen', 25],
  ['upwards of 60 villagers', 'upwards of 60', 61],
  ['in excess of 3,000 rounds', 'in excess of 3,000', 3001],
  ['over a lakh people', 'over a lakh', 100_001],
  ['over hundred people', 'over hundred', 101],
  ['MORE THAN 30 GUERRILLAS', 'MORE THAN 30', 31],
  ['more than 20-30 men', 'more than 20-30', 21],
])('reads a lower bound that leaves its figure out in %j', (text, words, low) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low, high: null, qualifier: 'more-than' }])
})

test('leaves a weight as it is, since it has no next value', () => {
  expect(quantitiesOf('more than 1.5 tonnes')).toMatchObject([{ low: 1.5, high: null, unit: 'tonne' }])
})

test('reads no bound without a figure behind it, nor in "no more than"', () => {
  expect(quantitiesOf('more than they had, over the hills')).toEqual([])
  expect(quantitiesOf('camped north of 38 villages')).toMatchObject([{ qualifier: 'exact' }])
  expect(quantitiesOf('no more than 5 men')).toMatchObject([{ qualifier: 'up-to' }])
})

test('reads no bound in an age or a length of time', () => {
  expect(quantitiesOf('women over 60')).toEqual([])
  expect(quantitiesOf('more than 48 hours')).toEqual([])
})

test.each(['They handed over 390 prisoners', 'rebels took over 12 posts', 'turned over 14 bodies'])(
  'leaves "over" to its verb in "%s"',
  (text) => {
    expect(quantitiesOf(text)).toMatchObject([{ qualifier: 'exact' }])
  },
)

test('reads the bound behind a verb that takes no "over"', () => {
  expect(quantitiesOf('They killed over 390 people')).toMatchObject([{ low: 391, high: null }])
})
