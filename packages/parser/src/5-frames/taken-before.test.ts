import { expect, test } from 'vitest'
import { told } from './frames-of.ts'

test('lets the taking decide of whom nothing was heard since', () => {
  expect(told('Six men who were taken away by the gang have not been heard from since.')).toEqual(['abducted: Six men'])
  expect(told('Six men who were at sea have not been heard from since.')).toEqual(['missing: Six men'])
})
