import { expect, test } from 'vitest'
import { findRoom } from './find-room.ts'

const column = (x: number, count: number) => ({ x, y: 200 - count / 10, count })
const toldOf = (...columns: readonly ReturnType<typeof column>[]) =>
  [...findRoom(columns)].map(({ count }) => count).toSorted((one, other) => one - other)

test('tells the count of every column that stands apart', () =>
  expect(toldOf(column(10, 5), column(40, 500), column(80, 12))).toEqual([5, 12, 500]))

test('tells one count of two that would overlap, the larger', () =>
  expect(toldOf(column(50, 422), column(54, 420))).toEqual([422]))

test('tells no count that would stand on a taller column', () =>
  expect(toldOf(column(50, 1843), column(54, 455))).toEqual([1843]))

test('tells a low column beside a tall one where its count is short enough', () =>
  expect(toldOf(column(50, 1843), column(58, 7))).toEqual([7, 1843]))
