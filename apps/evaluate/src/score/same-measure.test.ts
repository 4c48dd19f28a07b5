import { expect, test } from 'vitest'
import { sameMeasure } from './same-measure.ts'

test('killed and neutralised count as one, both ways', () => {
  expect(sameMeasure('killed', 'neutralised')).toBe(true)
  expect(sameMeasure('neutralised', 'killed')).toBe(true)
})

test('no other two measures do', () => {
  expect(sameMeasure('killed', 'killed')).toBe(true)
  expect(sameMeasure('killed', 'casualties')).toBe(false)
  expect(sameMeasure('captured', 'neutralised')).toBe(false)
})
