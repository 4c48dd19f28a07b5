import { expect, test } from 'vitest'
import { isMatrixKey, type MatrixKey, moveInMatrix } from './move-in-matrix.ts'

/*  0 1 2 3
 0  x . . x
 1  . . . .
 2  . x . x  */
const places = [
  { row: 0, column: 0 },
  { row: 0, column: 3 },
  { row: 2, column: 1 },
  { row: 2, column: 3 },
]

const from = (row: number, column: number, key: MatrixKey, isCtrl = false) => {
  const to = moveInMatrix(places, { row, column }, key, isCtrl)
  return [to.row, to.column]
}

test('passes over silence', () => {
  expect(from(0, 0, 'ArrowRight')).toEqual([0, 3])
  expect(from(0, 3, 'ArrowDown')).toEqual([2, 3])
  expect(from(2, 1, 'ArrowUp')).toEqual([0, 0])
})

test('stays where there is nothing farther', () => {
  expect(from(0, 0, 'ArrowLeft')).toEqual([0, 0])
  expect(from(2, 3, 'ArrowDown')).toEqual([2, 3])
})

test('goes to the ends of the row, and with Ctrl of the matrix', () => {
  expect(from(2, 3, 'Home')).toEqual([2, 1])
  expect(from(2, 3, 'Home', true)).toEqual([0, 0])
  expect(from(0, 0, 'End', true)).toEqual([2, 3])
})

test('knows its keys', () => {
  expect(isMatrixKey('ArrowLeft')).toBe(true)
  expect(isMatrixKey('Tab')).toBe(false)
})
