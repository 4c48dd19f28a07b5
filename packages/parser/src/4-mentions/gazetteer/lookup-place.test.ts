import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'
import { isPlaceWord, lookupPlace, maxPlaceWords } from './lookup-place.ts'
import { placesData } from './places-data.ts'

const first = (name: string) => lookupPlace(name)[0]

test.each([
  ['Avdiivka', 'UA', 48.1, 37.7],
  ['Boulkessi', 'ML', 14.8, -1.3],
  ['Sévaré', 'ML', 14.5, -4.1],
  ['Djibo', 'BF', 14.1, -1.6],
  ['El Fasher', 'SD', 13.6, 25.4],
  ['Khan Younis', 'PS', 31.3, 34.3],
  ['Kafr Nabl', 'SY', 35.6, 36.6],
  ['Marawi', 'PH', 8, 124.3],
  ['Mocímboa da Praia', 'MZ', -11.3, 40.4],
  ['San Salvador', 'SV', 13.7, -89.2],
])('finds %s', (name, country, latitude, longitude) => {
  const place = first(name)
  expect(place?.country).toBe(country)
  expect(Math.abs((place?.latitude ?? 0) - latitude)).toBeLessThan(0.3)
  expect(Math.abs((place?.longitude ?? 0) - longitude)).toBeLessThan(0.3)
})

test.each([
  ['Kiev', 'Kyiv'],
  ['Kharkov', 'Kharkiv'],
  ['Khan Yunis', 'Khan Younis'],
  ['sevare', 'Sévaré'],
  ['DEIR AL-ZOUR', 'Deir ez-Zor'],
  ['Artemivsk', 'Bakhmut'],
  ['Tinzaouatene', 'Tinzaouaten'],
  ['Al-Hudaydah', 'Hodeidah'],
  ['Burma', 'Myanmar'],
])('reads %s as %s', (spelling, name) => {
  expect(first(spelling)?.name).toBe(name)
})

test('puts countries first, then the most populous', () => {
  expect(lookupPlace('Georgia').map(({ kind }) => kind)).toEqual(['country', 'region'])
  const towns = lookupPlace('Tripoli').filter(({ kind }) => kind === 'city')
  expect(towns.map(({ country }) => country).slice(0, 2)).toEqual(['LY', 'LB'])
})

test('puts a city before the region of its name, and says which is which', () => {
  expect(lookupPlace('Kidal').map(({ kind, country }) => [kind, country])).toEqual([
    ['city', 'ML'],
    ['region', 'ML'],
  ])
})

test('keeps seas and the Sahel in no one country', () => {
  expect(first('Red Sea')).toMatchObject({ kind: 'water', country: null })
  expect(first('Sahel')).toMatchObject({ kind: 'part', country: null })
})

test.each(['Reading', 'Bar', 'Nice', 'Man', 'Tank', 'US', 'Hassan'])('marks %s as a common word', (name) => {
  expect(first(name)?.common).toBe(true)
})

test.each(['Mali', 'Bamako', 'United States', 'Port Said'])('does not mark %s as a common word', (name) => {
  expect(first(name)?.common).toBe(false)
})

test.each(['of', 'Most', 'March', 'Sunday', 'Police', 'Toyota', 'no such place', ''])('knows no place "%s"', (name) => {
  expect(lookupPlace(name)).toEqual([])
})

const names = placesData
  .trim()
  .split('\n')
  .map((line) => line.slice(0, line.indexOf('|')).split('=', 1)[0] ?? '')

test('finds every name, whatever its case and diacritics, and a scanner would come upon it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), (name) => {
      const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
      const found = lookupPlace(name)
      const words = foldName(name).split(' ')
      expect(found.some((place) => place.name === name)).toBe(true)
      expect(lookupPlace(plain.toUpperCase())).toEqual(found)
      expect(lookupPlace(plain.toLowerCase())).toEqual(found)
      expect(isPlaceWord(words[0] ?? '')).toBe(true)
      expect(words.length).toBeLessThanOrEqual(maxPlaceWords())
    }),
    { numRuns: 2_000 },
  )
})
