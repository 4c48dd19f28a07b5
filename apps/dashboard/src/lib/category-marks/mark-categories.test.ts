import { expect, test } from 'vitest'
import { markCategories } from './mark-categories.ts'

test('gives people the same mark whoever else is on the chart', () => {
  expect(markCategories(['non-state-armed', 'civilian']).map(({ mark }) => mark)).toEqual([1, 3])
  expect(markCategories(['non-state-armed']).map(({ mark }) => mark)).toEqual([3])
})

test('gives things marks by turns, and the last one to all that remain', () => {
  const things = ['weapons', 'ammunition', 'explosives', 'vehicles', 'aircraft', 'vessels', 'drugs'] as const
  expect(markCategories(things).map(({ mark }) => mark)).toEqual([1, 2, 3, 4, 5, 6, 6])
})
