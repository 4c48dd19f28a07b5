import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

test.for([
  ['Nineteen people shot while waiting for aid were killed.', 'civilian'],
  ['A drone killed four people who were queueing for bread.', 'civilian'],
  ['Gunmen killed 12 people returning from the market.', 'civilian'],
  ['Gunmen killed 12 people in the market.', 'unknown-people'],
  ['Police arrested two men waiting in a car.', 'civilian'],
  ['Rebels killed 12 soldiers sleeping in a tent.', 'state-forces'],
] as const)('what they were about says who they were: %s', ([text, category]) => {
  expect(first(text)).toBe(category)
})
