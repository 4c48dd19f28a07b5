import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.counted.category

test('an adviser, a source and a branch speak for their party', () => {
  expect(last('An adviser to Hamas put its losses at eight martyrs.')).toBe('non-state-armed')
  expect(last('A source in the M23 said it had lost four men.')).toBe('non-state-armed')
  expect(last('A spokesperson for the Kalewa People’s Defense Force (PDF) mourned nine comrades.')).toBe(
    'non-state-armed',
  )
  expect(last('The army’s Chief of Staff mourned six comrades.')).toBe('state-forces')
})

test('an adviser to nobody who fights does not', () => {
  expect(last('An adviser to the mayor put the losses at eight martyrs.')).toBe('unknown-people')
})
