import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitColumns } from './fit-columns.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

test('gives every column what it asks for while all fit', () => {
  expect(fitColumns([6, 10, 20], 36, 8)).toEqual([6, 10, 20])
})

test('takes from the widest first', () => {
  expect(fitColumns([6, 10, 40], 36, 8)).toEqual([6, 10, 20])
})

test('fits the room wherever the narrowest columns do, and never widens one', () => {
  const columns = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(columns, fc.integer({ min: 20, max: 200 }), (asked, room) => {
      const fitted = fitColumns(asked, room, 8)
      fitted.forEach((width, at) => {
        expect(width).toBeLessThanOrEqual(asked[at] ?? 0)
        expect(width).toBeGreaterThanOrEqual(Math.min(asked[at] ?? 0, 8))
      })
      const narrowest = sum(asked.map((width) => Math.min(width, 8)))
      expect(sum(fitted)).toBeLessThanOrEqual(Math.max(room, narrowest))
    }),
  )
})
