import { expect, test } from 'vitest'
import { COUNTRY_BY_NUMBER } from '../map/country-codes.ts'
import { describeCountry } from '../words/describe-place.ts'
import { worldOutlines } from './world-outlines.ts'

/** Land that ISO 3166-1 has no code for, or that shares the code of its state. */
const WITHOUT_CODE = ['Somaliland', 'N. Cyprus', 'Indian Ocean Ter.', 'Siachen Glacier']

test('knows the code of every country that has an outline', () => {
  const nameless = worldOutlines().filter(({ country }) => country === null)
  expect(nameless.map(({ name }) => name).toSorted()).toEqual(WITHOUT_CODE.toSorted())
})

test.each([
  ['ML', 'Mali'],
  ['SD', 'Sudan'],
  ['SS', 'S. Sudan'],
  ['CD', 'Dem. Rep. Congo'],
  ['CG', 'Congo'],
  ['MM', 'Myanmar'],
  ['PS', 'Palestine'],
  ['RS', 'Serbia'],
  ['YE', 'Yemen'],
  ['XK', 'Kosovo'],
])('draws %s as %s', (code, name) => {
  expect(worldOutlines().find(({ country }) => country === code)?.name).toBe(name)
})

test('has no code that names no country', () => {
  for (const code of COUNTRY_BY_NUMBER.values()) expect(describeCountry(code)).not.toBe(code)
})
