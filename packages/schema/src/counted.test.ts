import { expect, test } from 'vitest'
import { Category, Counted, MATERIEL_CATEGORIES, PEOPLE_CATEGORIES } from './counted.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

const { counted } = MADE_UP.claim

test('accepts a group in the words of the text, and one that the text leaves out', () => {
  expect(refusals(Counted, counted)).toEqual([])
  expect(refusals(Counted, { ...counted, text: null, span: null, attributes: [] })).toEqual([])
})

test('refuses a category or attribute that the manual does not have', () => {
  expect(refusals(Counted, { ...counted, category: 'heroes', attributes: ['women', 'brave'] })).toEqual([
    expect.stringMatching(/^category: expected one of "civilian"/),
    expect.stringMatching(/^attributes\[1\]: expected one of "children"/),
  ])
})

test('a category is of people or of materiel, never of both', () => {
  expect(new Set(Category.options).size).toBe(PEOPLE_CATEGORIES.length + MATERIEL_CATEGORIES.length)
})
