import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerMedian } from '@reportedly/events'
import { layoutRatioStrip as layoutRising } from './geometry.ts'
import { type RatioScale, ratioScale } from './ratio-scale.ts'

const log = fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constantFrom(-Infinity, Infinity, 0))

const layoutRatioStrip = (logs: readonly number[], scale: RatioScale) =>
  layoutRising({ logs: [...Float64Array.from(logs).sort()], medianLog: lowerMedian(logs) }, scale)

test('has the same in the middle, and as much room above as below', () => {
  const scale = ratioScale([3])
  expect(scale.x(0)).toBe(50)
  expect(scale.x(3) - 50).toBe(50 - scale.x(-3))
  expect(scale.ticks.map(({ label }) => label)).toEqual(['÷4', 'same', '×4'])
})

test('shows at least half to twice, and no more than a sixteenth to sixteen times', () => {
  expect(ratioScale([]).ticks.map(({ label }) => label)).toEqual(['÷2', 'same', '×2'])
  expect(ratioScale([9, -1]).limit).toBe(4)
  expect(ratioScale([9]).isBeyond(9)).toBe(true)
})

test('says that figures lie beyond an edge', () =>
  expect(layoutRatioStrip([-Infinity, 0, 1], ratioScale([1])).beyond).toEqual({ lower: true, higher: false }))

test('draws the middle half of many figures', () => {
  const logs = Array.from({ length: 30 }, (_, index) => index / 10 - 1.5)
  const { box, median } = layoutRatioStrip(logs, ratioScale(logs))
  expect(box?.from).toBeLessThan(median ?? 0)
  expect(layoutRatioStrip([1], ratioScale([1])).box).toBeNull()
})

test('keeps every mark on the chart', () =>
  fc.assert(
    fc.property(fc.array(log, { maxLength: 40 }), (logs) => {
      const { ticks, median } = layoutRatioStrip(logs, ratioScale(logs))
      for (const x of [...ticks, median ?? 50]) expect(x >= 0 && x <= 100).toBe(true)
    }),
  ))
