import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

test.for([
  ['The carters’ union said it had lost 16 of its members.', 'civilian'],
  ['The union lost five of its members.', 'civilian'],
  ['The Red Cross said two of its volunteers were killed.', 'civilian'],
  ['Three of its members were killed, the Syndicate of Printers said.', 'civilian'],
  ['The army said 11 of its members were killed.', 'state-forces'],
  ['The party said 11 of its members were killed.', 'unknown-people'],
  ['The union said 11 members of the army were killed.', 'state-forces'],
  ['The union said 11 people were killed.', 'unknown-people'],
] as const)('those who are a body’s own: %s', ([text, category]) => {
  expect(first(text)).toBe(category)
})
