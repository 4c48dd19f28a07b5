import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookupDemonym } from './lookup-demonym.ts'
import { readCountries } from './read-countries.ts'

test.each([
  ['Malian', 'ML'],
  ['Malians', 'ML'],
  ['NIGERIEN', 'NE'],
  ['Nigerian', 'NG'],
  ['Burkinabè', 'BF'],
  ['Central African', 'CF'],
  ['Sudanese', 'SD'],
  ['South Sudanese', 'SS'],
])('reads %s as %s', (word, country) => {
  expect(lookupDemonym(word)).toBe(country)
})

test.each(['Korean', 'Dominican', 'Kurdish', 'militant', 's', ''])('does not guess at "%s"', (word) => {
  expect(lookupDemonym(word)).toBeNull()
})

test('gives no demonym to two countries', () => {
  const all = readCountries().flatMap(({ code, demonyms }) => demonyms.map((each) => ({ each, code })))
  expect(all.filter(({ each, code }) => lookupDemonym(each) !== code)).toEqual([])
})

test('ignores case', () => {
  const all = readCountries().flatMap(({ demonyms }) => demonyms)
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      (word) => lookupDemonym(word.toUpperCase()) === lookupDemonym(word.toLowerCase()),
    ),
  )
})
