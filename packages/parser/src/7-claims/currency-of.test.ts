import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currencyOf } from './currency-of.ts'

test('takes the currency of the country that is told of', () => {
  expect(currencyOf('pesos', 'CO', new Set())).toBe('COP')
  expect(currencyOf('dinars', 'LY', new Set(['IQ']))).toBe('LYD')
  expect(currencyOf('cfa francs', 'ML', new Set())).toBe('XOF')
  expect(currencyOf('cfa francs', 'CM', new Set())).toBe('XAF')
})

test('takes that of the only country named which has one', () => {
  expect(currencyOf('rupees', null, new Set(['PK', 'US']))).toBe('PKR')
  expect(currencyOf('rupees', 'AF', new Set(['AF', 'PK']))).toBe('PKR')
})

test('guesses none where several or none could be meant', () => {
  expect(currencyOf('rupees', null, new Set(['PK', 'IN']))).toBe('XXX')
  expect(currencyOf('pesos', null, new Set())).toBe('XXX')
})

test('leaves every other unit as it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('count', 'kg', 'USD', 'families', 'litre'),
      fc.constantFrom(null, 'CO'),
      (unit, country) => {
        expect(currencyOf(unit, country, new Set(['IN']))).toBe(unit)
      },
    ),
  )
})
