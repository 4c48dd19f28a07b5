import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  'Three insurgents clad in black and armed with rifles attacked a train.',
  'Three men armed with machetes and wearing hoods raided the farm.',
  'Three gunmen riding on motorcycles and dressed in army uniforms stormed the school.',
])('finds the subject before all that it wears and carries: %s', (text) => {
  expect(told(text)).toEqual([expect.stringMatching(/^strength: Three/)])
})

test('leaves another clause its own subject', () => {
  expect(told('Three tourists armed with cameras came and armed men raided the farm.')).toEqual([])
})
