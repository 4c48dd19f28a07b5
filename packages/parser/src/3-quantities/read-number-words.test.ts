import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

test.each([
  ['one hundred and twenty-one', 121],
  ['one hundred twenty', 120],
  ['a hundred and twenty', 120],
  ['twenty five', 25],
  ['fifteen hundred', 1500],
  ['two thousand three hundred and five', 2305],
  ['one hundred and ten thousand', 110_000],
  ['two million', 2_000_000],
  ['one thousand million', 1_000_000_000],
  ['five lakh twenty thousand', 520_000],
  ['two crore', 20_000_000],
])('reads %j as one number', (text, value) => {
  expect(quantitiesOf(`${text} people`)).toMatchObject([{ text, low: value }])
})

test.each([
  ['one hundred and two hundred', [100, 200]],
  ['two thousand two thousand', [2000, 2000]],
  ['killed two\nthousand fled', [2, 1000]],
  ['five six', [5, 6]],
])('keeps the numbers of %j apart', (text, values) => {
  expect(quantitiesOf(text).map(({ low }) => low)).toEqual(values)
})

const ONES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const below100 = (value: number): string => {
  const ten = TENS[Math.floor(value / 10) - 2]
  if (ten === undefined) return ONES[value - 1] ?? ''
  return value % 10 === 0 ? ten : `${ten}-${ONES[(value % 10) - 1] ?? ''}`
}

const small = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 99 }))

test('reads every number that is written out, with and without "and"', () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 9 }), small, fc.boolean(), (thousands, hundreds, rest, and) => {
      const words = `${below100(thousands)} thousand ${below100(hundreds)} hundred${and ? ' and' : ''} ${below100(rest)}`
      expect(quantitiesOf(words)).toMatchObject([{ text: words, low: thousands * 1000 + hundreds * 100 + rest }])
    }),
  )
})
