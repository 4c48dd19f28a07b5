import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

test.for([
  ['The navy said a gunboat had returned fire, killing nine militiamen.', 'non-state-armed'],
  ['Three soldiers and a militiaman were killed by gunmen.', 'state-forces'],
  ['Two militiamen were killed.', 'state-forces'],
] as const)('%s', ([text, category]) => {
  expect(claimsOf(text).at(-1)?.counted.category).toBe(category)
})
