import { expect, test } from 'vitest'
import { timeAxis } from './time-axis.ts'
import { layoutTimeline } from './geometry.ts'
import type { TimedFigure } from './timed-figure.ts'

const figure = (id: number, day: string, changes: Partial<TimedFigure> = {}): TimedFigure => ({
  id: `f${id}`,
  href: '#',
  measure: 'killed',
  day,
  figure: 10,
  role: 'origin',
  lines: ['10 killed', 'Verrin'],
  ...changes,
})

test('gives each measure a lane, in the order of the codebook', () => {
  const { lanes } = layoutTimeline([
    figure(1, '2025-01-01', { measure: 'seized' }),
    figure(2, '2025-03-01'),
    figure(3, '2025-02-01', { measure: 'seized' }),
  ])
  expect(lanes.map(({ name }) => name)).toEqual(['Killed', 'Seized'])
  expect(lanes[0]?.bubbles[0]?.x).toBeGreaterThan(lanes[1]?.bubbles.at(-1)?.x ?? 0)
})

test('gives larger figures the larger area, and words without a number none', () => {
  const { lanes, largest } = layoutTimeline([
    figure(1, '2025-01-01', { figure: 400 }),
    figure(2, '2025-02-01', { figure: 4 }),
    figure(3, '2025-02-01', { figure: null }),
  ])
  expect(largest).toBe(400)
  expect(lanes[0]?.bubbles.map(({ radius }) => radius !== null && Math.round(radius))).toEqual([21, 5, false])
})

test('stands figures of one day in the middle', () => {
  const { lanes, ticks } = layoutTimeline([figure(1, '2025-01-01')])
  expect(lanes[0]?.bubbles[0]?.x).toBe(50)
  expect(ticks.length).toBeGreaterThan(1)
})

test('counts very many in columns', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    figure(index, `20${10 + (index % 10)}-0${1 + (index % 9)}-01`, { role: index % 2 === 0 ? 'origin' : 'relay' }),
  )
  const { lanes, largest } = layoutTimeline(many)
  expect(largest).toBeNull()
  expect(lanes[0]?.bubbles).toEqual([])
  for (const { origin, relay } of lanes[0]?.columns ?? []) {
    expect(origin.height + relay.height).toBeLessThanOrEqual(46.1)
    expect(relay.y + relay.height).toBeCloseTo(origin.y)
  }
})

test('says years, months or days, whichever the span asks for', () => {
  const labels = (from: string, to: string) => layoutTimeline([figure(1, from), figure(2, to)]).ticks[0]?.label
  expect(labels('2015-02-01', '2025-02-01')).toMatch(/^\d{4}$/)
  expect(labels('2025-01-10', '2025-11-20')).toMatch(/^\w{3,4} 2025$/)
  expect(labels('2025-01-10', '2025-01-20')).toMatch(/^\d+ Jan 2025$/)
})

test('names no more days than a narrow chart has room for', () => {
  const { ticks } = timeAxis(['2025-02-03', '2025-02-14'])
  expect(ticks.length).toBeGreaterThan(1)
  expect(ticks.length).toBeLessThanOrEqual(4)
})
