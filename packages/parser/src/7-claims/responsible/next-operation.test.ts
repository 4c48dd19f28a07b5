import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | null | undefined => claimsOf(text).at(-1)?.actor?.text

const FIRST = 'Security forces killed six militants in Gao.'

test.for([
  'In another operation, in Dori, four militants were shot dead.',
  'In the second operation, in Dori, four militants were shot dead.',
] as const)('whoever ran one operation ran the next: %s', (next) => {
  expect(last(`${FIRST} ${next}`)).toBe('Security forces')
})

test.for([
  'In another operation, in Dori, four traders were shot dead.',
  'In another attack, in Dori, four militants were shot dead.',
  'In Dori, four militants were shot dead in May.',
] as const)('nobody is carried over: %s', (next) => {
  expect(last(`${FIRST} ${next}`)).toBeUndefined()
})
