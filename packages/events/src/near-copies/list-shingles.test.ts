import { expect, test } from 'vitest'
import { listShingles } from './list-shingles.ts'

test('gives as many shingles as there are different runs of three words', () => {
  expect(listShingles('one two three four', 3)).toHaveLength(2)
  expect(listShingles('no one, no one, no one', 3)).toHaveLength(2)
  expect(listShingles('one two', 1)).toEqual([])
  expect(listShingles('one two three', 4)).toEqual([])
})

test('passes over case and punctuation, and takes one number in figures for another', () => {
  expect(listShingles('At least 20 men died.', 3)).toEqual(listShingles('“at least 1,500 – men” died', 3))
  expect(listShingles('At least 20 men died.', 3)).not.toEqual(listShingles('At most 20 men died.', 3))
})

test('reads letters of any script', () => {
  expect(listShingles('قتل عشرة جنود', 3)).toHaveLength(1)
  expect(listShingles('Погибли десять солдат', 3)).not.toEqual(listShingles('Погибли десять рыбаков', 3))
})
