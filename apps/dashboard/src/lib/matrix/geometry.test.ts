import { expect, test } from 'vitest'
import { type CellView, layoutMatrix, listPlaces, type MatrixContent } from './geometry.ts'

const head = (label: string) => ({ label, full: label, href: `#${label}`, against: null })

const cell = (row: number, column: number, log: number | null): CellView => ({
  row,
  column,
  href: '#there',
  kind: log === null ? 'alone' : 'ratio',
  role: 'origin',
  log,
  outcome: '7 killed',
})

const content = (changes: Partial<MatrixContent> = {}): MatrixContent => ({
  rows: [head('Army'), head('Front')],
  columns: [head('Verrin'), head('Quellan'), head('Osk')],
  rowBreaks: [],
  columnBreaks: [],
  cells: [cell(0, 0, 2), cell(1, 0, -1), cell(1, 2, 0)],
  ...changes,
})

test('draws more upwards, less downwards, and the same as a line', () => {
  const bars = layoutMatrix(content()).rows.flatMap(({ cells }) => cells.map(({ bar }) => bar))
  expect(bars).toEqual([
    { y: -11, height: 11, way: 'more' },
    { y: 0, height: 5.5, way: 'less' },
    { y: -1, height: 2, way: 'same' },
  ])
})

test('puts a dot wherever a source is silent', () =>
  expect(layoutMatrix(content()).silence.match(/M/g)).toHaveLength(3))

test('gives names the room that the longest takes, and headings that of the last to the right', () => {
  const short = layoutMatrix(content())
  const long = layoutMatrix(
    content({
      rows: [head('Committee of Doctors'), head('Front')],
      columns: [head('Verrin'), head('Quellan'), head('Osk, 11 May 2025, not said who')],
    }),
  )
  expect(long.labelWidth).toBeGreaterThan(short.labelWidth)
  expect(long.labelWidth).toBeGreaterThanOrEqual('Committee of Doctors'.length * 7)
  expect(long.names.y).toBeGreaterThan(short.names.y)
  expect(long.names.y).toBeGreaterThan('Osk, 11 May 2025, not said who'.length * 7 * 0.78)
})

test('leaves a gap before another block', () => {
  const together = layoutMatrix(content())
  const apart = layoutMatrix(content({ rowBreaks: [1], columnBreaks: [2] }))
  expect((apart.rows[1]?.y ?? 0) - (together.rows[1]?.y ?? 0)).toBe(10)
  expect((apart.columns[2]?.x ?? 0) - (together.columns[2]?.x ?? 0)).toBe(10)
  expect(apart.columns[1]?.x).toBe(together.columns[1]?.x)
})

test('has no bar where there is nothing to hold a figure against', () =>
  expect(layoutMatrix(content({ cells: [cell(0, 1, null)] })).rows[0]?.cells[0]?.bar).toBeNull())

test('fills the cell where one says none', () =>
  expect(layoutMatrix(content({ cells: [cell(0, 1, -Infinity)] })).rows[0]?.cells[0]?.bar?.height).toBe(11))

test('lists all that can be gone to in reading order, headings first', () =>
  expect(listPlaces(layoutMatrix(content())).map(({ row, column }) => `${row} ${column}`)).toEqual([
    '-1 0',
    '-1 1',
    '-1 2',
    '0 -1',
    '0 0',
    '1 -1',
    '1 0',
    '1 2',
  ]))

test('draws an empty matrix', () =>
  expect(layoutMatrix(content({ rows: [], columns: [], cells: [] })).rows).toEqual([]))
