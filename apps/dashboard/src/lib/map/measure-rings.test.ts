import { expect, test } from 'vitest'
import { measureRings } from './measure-rings.ts'
import type { Corner } from './write-path.ts'

const SQUARE: readonly Corner[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]

test('finds the middle of a square and what it encloses', () => {
  expect(measureRings([SQUARE])).toEqual({ x: 5, y: 5, area: 100 })
})

test('takes a hole away, which runs the other way round', () => {
  const hole: readonly Corner[] = [
    [0, 0],
    [0, 10],
    [5, 10],
    [5, 0],
  ]
  expect(measureRings([SQUARE, hole])).toEqual({ x: 7.5, y: 5, area: 50 })
})

test('weighs two parts of a country by what they enclose', () => {
  const islet = SQUARE.map(([x, y]): Corner => [x + 100, y])
  expect(measureRings([SQUARE, islet])).toEqual({ x: 55, y: 5, area: 200 })
})

test('measures a line as nothing, at its first corner', () => {
  expect(
    measureRings([
      [
        [3, 4],
        [5, 4],
      ],
    ]),
  ).toEqual({ x: 3, y: 4, area: 0 })
})
