import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MADE_UP_CLAIM, MADE_UP_REPORT } from './made-up-reading.ts'
import { quoteInContext } from './quote-in-context.ts'

const write = (width: number): string => {
  const { before, quote, after } = quoteInContext(MADE_UP_REPORT.text, MADE_UP_CLAIM, width)
  return before + quote + after
}

test('gives the whole sentence where there is room', () => {
  expect(write(90)).toBe('The army said that at least 12 gunmen were killed near the river.')
})

test('cuts at spaces, on both sides of the quotation', () => {
  expect(write(40)).toBe('…said that at least 12 gunmen were…')
})

test('keeps to the width and to the quotation, however narrow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (width) => {
      expect(write(width).length).toBeLessThanOrEqual(Math.max(width, 1))
      if (width >= MADE_UP_CLAIM.evidence.quote.exact.length)
        expect(write(width)).toContain(MADE_UP_CLAIM.evidence.quote.exact)
    }),
  )
})
