import { expect, test } from 'vitest'
import { stepAnchor } from './step-anchor.ts'

const anchors = ['claim-a', 'claim-b', 'claim-c']

test('goes on to the next figure and back to the one before', () => {
  expect(stepAnchor(anchors, 'claim-a', 'n')).toBe('claim-b')
  expect(stepAnchor(anchors, 'claim-b', 'p')).toBe('claim-a')
})

test('begins at the first figure, or at the last', () => {
  expect(stepAnchor(anchors, '', 'n')).toBe('claim-a')
  expect(stepAnchor(anchors, '', 'p')).toBe('claim-c')
})

test('stays at either end, and does nothing at other keys', () => {
  expect(stepAnchor(anchors, 'claim-c', 'n')).toBe(null)
  expect(stepAnchor(anchors, 'claim-a', 'p')).toBe(null)
  expect(stepAnchor(anchors, 'claim-a', 'x')).toBe(null)
})
