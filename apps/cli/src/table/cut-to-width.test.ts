import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { cutToWidth } from './cut-to-width.ts'

test('leaves what fits and marks where it cut', () => {
  expect(cutToWidth('militants', 9)).toBe('militants')
  expect(cutToWidth('militants', 8)).toBe('militan…')
})

test('counts the columns a character takes, not its code units', () => {
  expect(cutToWidth('武装勢力の戦闘員', 7)).toBe('武装勢…')
  expect(cutToWidth('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦…')
})

test('never takes more columns than it was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(stringWidth(cutToWidth(text, width))).toBeLessThanOrEqual(width)
    }),
  )
})
