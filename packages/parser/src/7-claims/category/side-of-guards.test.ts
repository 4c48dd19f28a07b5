import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.counted.category

test('guards are of those whom they guard', () => {
  expect(last('A rebel commander and three of his guards were killed.')).toBe('non-state-armed')
  expect(last('The mayor and his bodyguard were shot dead.')).toBe('state-forces')
  expect(last('Gunmen killed the administrator of a district and his two bodyguards.')).toBe('state-forces')
})

test('a man of business keeps guards that are no state’s', () => {
  expect(last('A trader and his bodyguard were shot dead.')).not.toBe('state-forces')
  expect(last('Gunmen killed the owner of a shop and his two bodyguards.')).not.toBe('state-forces')
})
