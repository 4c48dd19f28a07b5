import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutTimeChart } from './geometry.ts'
import type { TimeBin } from './time-bin.ts'

const bin = (day: string, low: number, best: number, high: number, given: Partial<TimeBin> = {}): TimeBin => ({
  from: day,
  to: day,
  low,
  best,
  high,
  isOpen: false,
  events: 1,
  parts: [{ category: 'civilian', best }],
  ...given,
})

const write = ({ from }: TimeBin): string => from

test('stands bars on the floor, the taller the more', () => {
  const { columns, floor } = layoutTimeChart([bin('2025-03-01', 5, 10, 20), bin('2025-03-02', 20, 20, 20)], write)
  const [one, two] = columns.map(({ parts }) => parts[0])
  expect((one?.y ?? 0) + (one?.height ?? 0)).toBe(floor)
  expect(two?.height).toBeCloseTo((one?.height ?? 0) * 2, 0)
})

test('stacks categories one upon the other', () => {
  const parts = [
    { category: 'civilian', best: 6 },
    { category: 'state-forces', best: 4 },
  ] as const
  const [column] = layoutTimeChart([bin('2025-03-01', 10, 10, 10, { parts })], write).columns
  const [lower, upper] = column?.parts ?? []
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? -1, 1)
})

test('draws the band from the lowest to the highest figure', () => {
  const [column] = layoutTimeChart([bin('2025-03-01', 5, 10, 20)], write).columns
  const band = column?.band
  expect(band && band.top < band.bottom).toBe(true)
  expect(band && band.bottom - band.top).toBeCloseTo(1.5 * (column?.parts[0]?.height ?? 0), 0)
})

test('lets a band that dwarfs all bars run off the top, and says so', () => {
  const [column] = layoutTimeChart([bin('2025-03-01', 1, 10, 10_000)], write).columns
  expect(column?.band?.isOpen).toBe(true)
  expect(column?.parts[0]?.height).toBeGreaterThan(40)
})

test('draws one stretch alone no wider than one of a dozen, in the middle of its ground', () => {
  const [column] = layoutTimeChart([bin('2025-03-01', 5, 10, 20)], write).columns
  expect(column).toMatchObject({ x: 0, width: 100, mark: { x: 45.5, width: 9 } })
})

test('draws nothing for a stretch in which nothing was told of', () => {
  const [column] = layoutTimeChart([bin('2025-03-01', 0, 0, 0, { events: 0, parts: [] })], write).columns
  expect(column).toMatchObject({ band: null, parts: [] })
})

test('is ready for no bins at all', () => {
  expect(layoutTimeChart([], write)).toMatchObject({ columns: [], labels: [] })
})

test('names few enough stretches that names never touch, the first among them', () => {
  const bins = Array.from({ length: 48 }, (_, index) => bin(`d${index}`, 1, 1, 1))
  const { labels } = layoutTimeChart(bins, write)
  expect(labels.length).toBeLessThanOrEqual(6)
  expect(labels[0]?.label).toBe('d0')
})

test('keeps every mark inside the drawing, whatever the figures', () => {
  const figures = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)).map((values) => values.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 48 }), (all) => {
      const bins = all.map(([low = 0, best = 0, high = 0], index) => bin(`d${index}`, low, best, high))
      const { columns, floor } = layoutTimeChart(bins, write)
      for (const { x, width, parts, band } of columns) {
        expect(x + width).toBeLessThanOrEqual(101)
        for (const part of parts) expect(part.y >= 0 && part.y + part.height <= floor + 0.05).toBe(true)
        expect(band && band.top >= 0 && band.bottom <= floor).toBe(true)
      }
    }),
  )
})
