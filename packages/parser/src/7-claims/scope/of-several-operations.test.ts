import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopes = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)

test.for([
  ['Troops killed 13 rebels in three separate operations in two provinces.', 'cumulative'],
  ['Troops killed 13 rebels in several intelligence-based engagements.', 'cumulative'],
  ['Troops killed 13 rebels in an operation in Gao.', 'incident'],
  ['Troops killed 13 rebels in three villages.', 'incident'],
  ['Troops killed 13 rebels in three hours.', 'incident'],
] as const)('what several operations came to is a sum: %s', ([text, scope]) => {
  expect(scopes(text)[0]).toBe(scope)
})

test('and leaves its scope to none of those told one by one', () => {
  const text = 'Troops killed 13 rebels in three separate operations, the army said. In Gao, troops killed nine rebels.'
  expect(scopes(text)).toEqual(['cumulative', 'incident'])
})

test('takes what various clashes came to for a total', () => {
  expect(scopes('Ten rebels were killed in various clashes.')).toEqual(['cumulative'])
  expect(scopes('Ten rebels were killed in a clash of various bands.')).toEqual(['incident'])
})
