import { expect, test } from 'vitest'
import { findColumn, orderSpan } from './brush-span.ts'
import { layoutTimeChart } from './geometry.ts'

const bins = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'].map((day) => ({
  from: day,
  to: day,
  low: 1,
  best: 1,
  high: 1,
  isOpen: false,
  events: 1,
  parts: [],
}))
const { columns } = layoutTimeChart(bins, ({ from }) => from)

test('finds the bar under the pointer, and none outside the chart', () => {
  expect([0, 249, 250, 999, 1000, -1].map((pixels) => findColumn(pixels, 1000, 4))).toEqual([0, 0, 1, 3, null, null])
})

test('takes a stretch in either direction', () => {
  const stretch = { from: '2025-03-02', to: '2025-03-03', x: 25, width: 50, many: true }
  expect(orderSpan({ start: 1, end: 2 }, columns)).toEqual(stretch)
  expect(orderSpan({ start: 2, end: 1 }, columns)).toEqual(stretch)
})

test('knows one bar from many', () => {
  expect(orderSpan({ start: 1, end: 1 }, columns)).toMatchObject({ many: false })
  expect(orderSpan({ start: 7, end: 7 }, columns)).toBeNull()
})
