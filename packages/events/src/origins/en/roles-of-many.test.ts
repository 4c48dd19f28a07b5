import { expect, test } from 'vitest'
import { foldName } from '../../fold-name.ts'
import { foldDescription, isHearsay, isOneOfMany } from './roles-of-many.ts'

test.each([
  'a local official',
  'Doctors',
  'Tiger officials in Vanni',
  'nurse at the Orva Hospital',
  'army officer',
  'local media',
  'Authenticated videos',
])('takes “%s” for one of many', (name) => expect(isOneOfMany(name)).toBe(true))

test.each([
  'the mayor',
  'Governor Daro Venn',
  'Sudan Doctors Network',
  'Officer Daro Venn',
  'army',
  'the general staff',
  'Reuters',
])('takes “%s” for a speaker of its own', (name) => expect(isOneOfMany(name)).toBe(false))

test('folds articles, counts and plurals away, and nothing that tells speakers apart', () => {
  const fold = (name: string) => foldDescription(foldName(name))
  expect(fold('Two security sources')).toBe(fold('a security source'))
  expect(fold('two hospital sources')).not.toBe(fold('two security sources'))
})

test('knows hearsay from a speaker', () => {
  for (const name of ['reports', 'Local media', 'initial reports', 'some media reports'])
    expect(isHearsay(name)).toBe(true)
  for (const name of ['a UN report', 'the report of the governor', 'media office', 'Media Line'])
    expect(isHearsay(name)).toBe(false)
})
