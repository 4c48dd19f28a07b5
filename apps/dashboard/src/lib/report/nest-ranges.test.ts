import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestRanges, type Piece, type Range } from './nest-ranges.ts'

const print = (pieces: readonly Piece<Range & { readonly name: string }>[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? `${piece.start}-${piece.end}` : `${piece.of.name}(${print(piece.inner)})`))
    .join(' ')

test('puts a range within the one that covers it', () =>
  expect(
    print(
      nestRanges(
        [
          { name: 'inner', start: 4, end: 6 },
          { name: 'outer', start: 2, end: 8 },
        ],
        { start: 0, end: 10 },
      ),
    ),
  ).toBe('0-2 outer(2-4 inner(4-6) 6-8) 8-10'))
test('cuts the later of two that cross', () =>
  expect(
    print(
      nestRanges(
        [
          { name: 'one', start: 0, end: 6 },
          { name: 'two', start: 4, end: 9 },
        ],
        { start: 0, end: 9 },
      ),
    ),
  ).toBe('one(0-4 two(4-6)) two(6-9)'))
test('keeps the one listed first outside where two cover the same stretch', () =>
  expect(
    print(
      nestRanges(
        [
          { name: 'one', start: 1, end: 3 },
          { name: 'two', start: 1, end: 3 },
        ],
        { start: 0, end: 3 },
      ),
    ),
  ).toBe('0-1 one(two(1-3))'))

const range = fc.tuple(fc.nat(40), fc.nat(15)).map(([start, length]) => ({ start, end: start + length }))

const flatten = (
  pieces: readonly Piece<Range>[],
  marks: readonly Range[] = [],
): readonly { at: Range; marks: readonly Range[] }[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'text' ? [{ at: piece, marks }] : flatten(piece.inner, [...marks, piece.of]),
  )

test('keeps every character once, marked by exactly the ranges that cover it', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const runs = flatten(nestRanges(ranges, { start: 0, end: 50 }))
      const seen = runs.flatMap(({ at, marks }) =>
        Array.from({ length: at.end - at.start }, (_, index) => ({ position: at.start + index, marks })),
      )
      expect(seen.map(({ position }) => position)).toEqual(Array.from({ length: 50 }, (_, index) => index))
      for (const { position, marks } of seen) {
        const covering = ranges.filter(({ start, end }) => start <= position && position < end)
        expect(new Set(marks)).toEqual(new Set(covering))
        expect(marks).toHaveLength(covering.length)
      }
    }),
  )
})
