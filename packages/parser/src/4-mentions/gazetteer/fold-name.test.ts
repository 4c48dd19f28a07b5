import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'

test('drops case, diacritics, apostrophes and full stops', () => {
  expect(foldName('Sévaré')).toBe('sevare')
  expect(foldName('Ma’arrat')).toBe('maarrat')
  expect(foldName("Jama'at")).toBe('jamaat')
  expect(foldName('U.S.')).toBe('us')
  expect(foldName('Şırnak')).toBe('sirnak')
})

test('reads hyphens and runs of blanks as one blank', () => {
  expect(foldName(' Deir  ez-Zor ')).toBe('deir ez zor')
  expect(foldName('Saint–Louis')).toBe('saint louis')
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)),
    { numRuns: 500 },
  )
})

test('ignores case', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zéèüñ' -]*$/), (name) => foldName(name.toUpperCase()) === foldName(name)),
  )
})
