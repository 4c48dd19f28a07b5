import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutRatioLanes } from './geometry.ts'
import type { RatioDot, RatioLane } from './ratio-dot.ts'

const dot = (log: number, index = 0): RatioDot => ({
  id: `d${index}`,
  href: '#',
  log,
  role: 'origin',
  lines: ['80 killed', 'Verrin'],
})

const lane = (logs: readonly number[], key = 'own'): RatioLane<RatioDot> => ({
  key,
  name: 'Own losses',
  note: '',
  median: logs[0] ?? null,
  dots: logs.map(dot),
})

test('stacks dots that would hide one another', () => {
  const [first] = layoutRatioLanes([lane([1, 1, 1, -1])]).lanes
  const twice = first?.dots.filter(({ dot: { log } }) => log === 1) ?? []
  expect(new Set(twice.map(({ x }) => x)).size).toBe(1)
  expect(new Set(twice.map(({ y }) => y)).size).toBe(3)
})

test('counts what a stack has no room for', () => {
  const [first] = layoutRatioLanes([lane(Array.from({ length: 40 }, () => 0))]).lanes
  expect(first?.dots).toHaveLength(12)
  expect(first?.rest.map(({ label }) => label)).toEqual(['+28'])
})

test('counts very many in columns, the tallest as high as a stack can be', () => {
  const many = [...Array.from({ length: 60 }, () => 0), ...Array.from({ length: 15 }, () => 1)]
  const [first] = layoutRatioLanes([lane(many)]).lanes
  expect(first?.dots).toEqual([])
  expect(first?.columns.map(({ count, height }) => [count, height])).toEqual([
    [60, 156],
    [15, 39],
  ])
})

test('keeps room for words under dots, and none under columns alone', () => {
  const dots = layoutRatioLanes([lane([0, 1])])
  const columns = layoutRatioLanes([lane(Array.from({ length: 60 }, () => 0))])
  expect(dots.height - dots.axisY).toBeGreaterThan(columns.height - columns.axisY)
})

test('sets lanes one below the other, on one scale', () => {
  const { lanes, axisY, height } = layoutRatioLanes([lane([1]), lane([3], 'other')])
  expect((lanes[1]?.top ?? 0) > (lanes[0]?.baseY ?? 0)).toBe(true)
  expect(axisY < height).toBe(true)
  expect(lanes[0]?.dots[0]?.x).toBeLessThan(lanes[1]?.dots[0]?.x ?? 0)
})

test('stands figures beyond the scale at its edge, marked', () =>
  expect(layoutRatioLanes([lane([Infinity])]).lanes[0]?.dots[0]).toMatchObject({ x: 96, beyond: 'higher' }))

test('keeps every dot within its lane', () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 60 }), (logs) => {
      const [first] = layoutRatioLanes([lane(logs)]).lanes
      for (const { x, y } of first?.dots ?? [])
        expect(x >= 0 && x <= 100 && y > (first?.nameY ?? 0) && y < (first?.baseY ?? 0)).toBe(true)
    }),
  ))
