import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signShingles } from './sign-shingles.ts'

const run = (from: number, length: number) => Array.from({ length }, (_, at) => Math.imul(from + at, 0x9e3779b1) >>> 0)
const shareBand = (one: readonly number[], other: readonly number[]): boolean => {
  const bands = new Set(signShingles(one))
  return signShingles(other).some((band) => bands.has(band))
}

test('never changes: records of one machine agree with those of another', () => {
  expect(signShingles(run(1, 40)).slice(0, 2)).toMatchInlineSnapshot(`
    [
      2611947474,
      3565283334,
    ]
  `)
})

test('sets half alike nearly always share a band, sets a twentieth alike hardly ever', () => {
  const starts = Array.from({ length: 200 }, (_, at) => at * 1000)
  // 60 in common of 60 + 30 + 30, then 6 in common of 6 + 57 + 57.
  expect(starts.filter((at) => shareBand(run(at, 90), run(at + 30, 90))).length).toBeGreaterThan(185)
  expect(starts.filter((at) => shareBand(run(at, 63), run(at + 57, 63))).length).toBeLessThan(5)
})

test('does not depend on the order of the shingles', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (shingles) => {
      expect(signShingles(shingles.toReversed())).toEqual(signShingles(shingles))
    }),
  )
})
