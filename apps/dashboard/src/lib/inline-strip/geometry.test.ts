import { expect, test } from 'vitest'
import { layoutInlineStrip } from './geometry.ts'

const exactly = (value: number, used = true) => ({ low: value, high: value, used })
const OPEN = { low: null, high: null }

test('gives equal ratios equal lengths', () => {
  const { marks } = layoutInlineStrip([exactly(10), exactly(20), exactly(100), exactly(200)], OPEN, 1000)
  const [ten = 0, twenty = 0, hundred = 0, twoHundred = 0] = marks.map(({ x }) => x)
  expect(twenty - ten).toBeCloseTo(twoHundred - hundred, 0)
})

test('tells a bound from a figure and from a range', () => {
  const figures = [
    exactly(5),
    { low: 20, high: null, used: true },
    { low: null, high: 60, used: true },
    { low: 28, high: 35, used: true },
    { low: null, high: null, used: false },
  ]
  expect(layoutInlineStrip(figures, OPEN, 60).marks.map(({ kind }) => kind)).toEqual([
    'dot',
    'higher',
    'lower',
    'whisker',
  ])
})

test('draws one mark for many figures on one spot, and the one that counts', () => {
  const { marks } = layoutInlineStrip([exactly(7), exactly(7, false), exactly(7)], OPEN, 10)
  expect(marks).toHaveLength(1)
  expect(marks[0]?.used).toBe(true)
})

test('lets the band run to the edge where the estimate is open', () => {
  expect(layoutInlineStrip([], { low: 20, high: null }, 60).band).toMatchObject({ x: expect.any(Number) })
  const { band } = layoutInlineStrip([], { low: 20, high: null }, 60)
  expect((band?.x ?? 0) + (band?.width ?? 0)).toBe(100)
  expect(band?.edges).toEqual([band?.x])
  expect(layoutInlineStrip([], { low: 20, high: 40 }, 60).band?.edges).toHaveLength(2)
  expect(layoutInlineStrip([], OPEN, 60).band).toBeNull()
})

test('hatches where words alone are told, and nothing beside a number or without figures', () => {
  const dozens = { ...OPEN, used: false }
  expect(layoutInlineStrip([dozens, dozens], OPEN, 60)).toMatchObject({ hatched: true, marks: [] })
  expect(layoutInlineStrip([dozens, exactly(7)], OPEN, 60).hatched).toBe(false)
  expect(layoutInlineStrip([], OPEN, 60).hatched).toBe(false)
})

test('has a place for zero', () => {
  expect(layoutInlineStrip([exactly(0)], OPEN, 60).marks[0]?.x).toBeGreaterThan(0)
})
