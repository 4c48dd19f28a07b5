import { expect, test } from 'vitest'
import { standsIn } from './stands-in.ts'
import { wordOf } from './word.ts'

const speaksOfYears = standsIn((word) => word.startsWith('year'))
const words = 'ten years of war'.split(' ').map(wordOf)

test('finds a word that passes, and none where none does', () => {
  expect(speaksOfYears(words, 0, 4)).toBe(true)
  expect(speaksOfYears(['a', 'day'].map(wordOf), 0, 2)).toBe(false)
  expect(speaksOfYears([], 0, 0)).toBe(false)
})

test('looks at no word outside the stretch', () => {
  expect(speaksOfYears(words, 2, 4)).toBe(false)
  expect(speaksOfYears(words, 0, 1)).toBe(false)
})
