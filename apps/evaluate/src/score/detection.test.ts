import fc from 'fast-check'
import { expect, test } from 'vitest'
import { f1Of } from './detection.ts'
import { shareOf, tally } from './tally.ts'

test('F1 is the harmonic mean of precision and recall', () => {
  expect(f1Of({ precision: { right: 6, of: 8 }, recall: { right: 6, of: 12 } })).toBeCloseTo(0.6, 10)
})

test('finding nothing of something is 0, and nothing of nothing has no figure', () => {
  expect(f1Of({ precision: { right: 0, of: 0 }, recall: { right: 0, of: 3 } })).toBe(0)
  expect(f1Of({ precision: { right: 0, of: 2 }, recall: { right: 0, of: 0 } })).toBe(0)
  expect(f1Of({ precision: tally([]), recall: tally([]) })).toBe(null)
  expect(shareOf(tally([]))).toBe(null)
})

test('F1 lies between precision and recall', () => {
  const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50))
  fc.assert(
    fc.property(counts, ([right, extra, missed]) => {
      fc.pre(right > 0)
      const detection = { precision: { right, of: right + extra }, recall: { right, of: right + missed } }
      const [p, r] = [right / (right + extra), right / (right + missed)]
      const f1 = f1Of(detection) ?? -1
      return f1 >= Math.min(p, r) - 1e-12 && f1 <= Math.max(p, r) + 1e-12
    }),
  )
})
