import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.scope

test.for([
  ['The army has lost 480 soldiers in 24 hours. It also lost 11 tanks in the same period.', 'incident'],
  ['The army has lost 480 soldiers in a day. It also lost 11 tanks in the same period.', 'incident'],
  ['The army has lost 480 soldiers in three months. It also lost 11 tanks in the same period.', 'cumulative'],
  ['The army lost 48 soldiers on one day in May. In the same period of 2023 it lost 11 tanks.', 'cumulative'],
] as const)('the same period is a day where a day was told: %s', ([text, scope]) => {
  expect(last(text)).toBe(scope)
})
