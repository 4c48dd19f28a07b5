import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Incidence } from './incidence.ts'
import { seriate } from './seriate.ts'

/** A matrix from a drawing: one line a row, an x for each cell that is told. */
const draw = (...lines: readonly string[]): Incidence => ({
  rows: lines.length,
  columns: Math.max(0, ...lines.map((line) => line.length)),
  pairs: lines.flatMap((line, row) =>
    [...line].flatMap((mark, column) => (mark === 'x' ? [[row, column] as const] : [])),
  ),
})

test('keeps apart what shares no cell, the fullest block first', () => {
  const blocks = seriate(draw('x....', '.xx..', '..xx.', '.x.x.', 'x....'))
  expect(blocks.map(({ rows }) => rows.toSorted())).toEqual([
    [1, 2, 3],
    [0, 4],
  ])
})

test('finds the order of a chain that was shuffled', () => {
  const [block] = seriate(draw('..x.x', 'x..x.', '.xx..', '.x.x.'))
  expect(block?.columns).toEqual([0, 3, 1, 2, 4])
  expect(block?.rows).toEqual([1, 3, 2, 0])
})

test('begins at the end where the columns given begin', () => {
  const [forwards] = seriate(draw('xx..', '.xx.', '..xx'))
  expect(forwards?.columns).toEqual([0, 1, 2, 3])
})

test('leaves the order given where nothing tells rows or columns apart', () => {
  expect(seriate(draw('xx', 'xx'))).toEqual([{ rows: [0, 1], columns: [0, 1] }])
  expect(seriate(draw())).toEqual([])
})

test('leaves out what has no cell and nothing else', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(13)), { selector: ([row, column]) => row * 100 + column }),
      (pairs) => {
        const blocks = seriate({ rows: 12, columns: 14, pairs })
        const told = new Set(pairs.map(([row]) => row))
        expect(new Set(blocks.flatMap(({ rows }) => rows).filter((row) => told.has(row)))).toEqual(told)
        const columns = blocks.flatMap((block) => block.columns)
        expect(columns.toSorted((one, other) => one - other)).toEqual(
          [...new Set(pairs.map(([, column]) => column))].toSorted((one, other) => one - other),
        )
      },
    ),
  ))
