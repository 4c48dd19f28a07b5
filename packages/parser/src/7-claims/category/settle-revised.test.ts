import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoryOf = (text: string, figure: number): string | undefined =>
  claimsOf(text).find(({ quantity }) => quantity.low === figure)?.counted.category

test('a toll is of those of whom the one that replaces it is', () => {
  const text =
    'The number of people injured has risen to 23, up from 14 in the morning. Of them, 17 are soldiers and six are traders.'
  expect(categoryOf(text, 23)).toBe('mixed')
  expect(categoryOf(text, 14)).toBe('mixed')
})

test('stays open where nothing is said of the later one, and keeps what its own words say', () => {
  expect(categoryOf('The number of people injured has risen to 23, up from 14 in the morning.', 14)).toBe(
    'unknown-people',
  )
  expect(categoryOf('The number of soldiers killed has risen to 23, up from 14 in the morning.', 14)).toBe(
    'state-forces',
  )
})
