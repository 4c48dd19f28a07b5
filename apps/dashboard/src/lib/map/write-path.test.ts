import { expect, test } from 'vitest'
import { PARTS, writePath } from './write-path.ts'

test('writes a closed path in quarters of a unit, each corner from the one before', () => {
  expect(
    writePath([
      [10, 20],
      [12.5, 20],
      [12.5, 18.04],
    ]),
  ).toBe('M40 80l10 0 0-8z')
})

test('does not add up what it rounds', () => {
  const corners = Array.from({ length: 100 }, (_, index) => [index * 0.14, 0] as const)
  const steps = [
    ...writePath(corners)
      .slice(1)
      .matchAll(/-?[\d.]+/g),
  ].map(([number]) => Number(number))
  const across = steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0)
  expect(across / PARTS).toBeCloseTo(99 * 0.14, 0)
})

test('writes nothing for no corners', () => expect(writePath([])).toBe(''))

test('writes nothing for one corner, which would break off the whole path', () => expect(writePath([[4, 5]])).toBe(''))
