import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.counted.category

test.for([
  ['Three Ukrainians had surrendered, he said.', 'state-forces'],
  ['The rebels took five Beninese prisoner.', 'state-forces'],
  ['Up to 30 Russians were killed in an ambush on a convoy near Gao.', 'state-forces'],
  ['Police arrested five Beninese.', 'unknown-people'],
  ['Up to 30 Russians were killed in an attack on a market.', 'unknown-people'],
  ['Three Ukrainians were killed in a crash.', 'unknown-people'],
] as const)('%s', ([text, category]) => {
  expect(last(text)).toBe(category)
})
