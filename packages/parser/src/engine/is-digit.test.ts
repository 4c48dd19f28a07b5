import { expect, test } from 'vitest'
import { isDigit } from './is-digit.ts'

test('knows the ten digits and nothing else', () => {
  const digits = Array.from({ length: 0x10000 }, (_, code) => code).filter(isDigit)
  expect(String.fromCharCode(...digits)).toBe('0123456789')
})
