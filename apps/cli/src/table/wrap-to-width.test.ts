import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { wrapToWidth } from './wrap-to-width.ts'

test('breaks at spaces and keeps every word', () => {
  expect(wrapToWidth('at least 12 gunmen were killed', 12)).toEqual(['at least 12', 'gunmen were', 'killed'])
  expect(wrapToWidth('12 gunmen', 12)).toEqual(['12 gunmen'])
})

test('cuts off a word that no line can hold', () => {
  expect(wrapToWidth('near Thiruvananthapuram today', 10)).toEqual(['near', 'Thiruvana…', 'today'])
})

test('makes no line wider than asked for, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      for (const line of wrapToWidth(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})
