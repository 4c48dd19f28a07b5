import { describe, expect, test } from 'vitest'
import type { Dated } from './dated.ts'
import { binDated } from './bin-dated.ts'
import { layoutTimeline as layoutBinned } from './geometry.ts'
import type { ChosenDays } from './place-bar.ts'

const ALL = { from: null, to: null }

const dated = (
  id: string,
  from: string | null,
  to = from,
  size: number | null = 10,
  high: number | null = size,
): Dated => ({
  id,
  label: id,
  href: `/events/${id}`,
  from,
  to,
  size,
  high,
})

const layoutTimeline = (items: readonly Dated[], chosen: ChosenDays) => {
  const binned = binDated(items)
  return binned && layoutBinned(binned, chosen)
}

test('is none where nothing is dated', () => {
  expect(layoutTimeline([], ALL)).toBe(null)
  expect(layoutTimeline([dated('one', null)], ALL)).toBe(null)
})

test('adds the figures of a bin up, with a whisker to the highest', () => {
  const layout = layoutTimeline([dated('one', '2025-03-03', '2025-03-03', 10, 14), dated('two', '2025-03-03')], ALL)
  expect(layout?.bars).toMatchObject([{ from: '2025-03-03', to: '2025-03-03', events: 2, total: 20, high: 24 }])
  const [bar] = layout?.bars ?? []
  expect(Number(bar?.highTop)).toBeLessThan(Number(bar?.top))
})

test.each([
  ['2025-03-03', '2025-04-20', 'day'],
  ['2025-03-03', '2027-04-20', 'month'],
  ['2012-03-03', '2025-04-20', 'quarter'],
  ['1990-03-03', '2025-04-20', 'year'],
])('takes bins that are few enough to be seen: %s to %s by %s', (first, last, unit) => {
  const layout = layoutTimeline([dated('one', first), dated('two', last)], ALL)
  expect(layout?.unit).toBe(unit)
  expect(layout?.bars).toHaveLength(2)
  for (const bar of layout?.bars ?? []) expect(bar.x + bar.width).toBeLessThanOrEqual(100.001)
})

test('puts what is known no closer than several bars into none of them', () => {
  const layout = layoutTimeline([dated('day', '2025-03-03'), dated('month', '2025-03-01', '2025-03-31')], ALL)
  expect(layout?.bars.map(({ events }) => events)).toEqual([1])
  expect(layout?.stretches.map(({ item }) => item.id)).toEqual(['month'])
})

test('puts a few days over the border of two months into the month they begin in', () => {
  const layout = layoutTimeline(
    [
      dated('night', '2025-03-31', '2025-04-01'),
      dated('weeks', '2025-03-20', '2025-04-10'),
      dated('far', '2027-03-03'),
    ],
    ALL,
  )
  expect(layout?.bars.map(({ from, events }) => [from, events])).toEqual([
    ['2025-03-01', 1],
    ['2027-03-01', 1],
  ])
  expect(layout?.stretches.map(({ item }) => item.id)).toEqual(['weeks'])
})

test('keeps stretches that overlap in lanes apart, and counts those without room', () => {
  const months = Array.from({ length: 6 }, (_, at) => dated(`${at}`, '2025-03-01', '2025-03-31'))
  const layout = layoutTimeline(months, ALL)
  expect(new Set(layout?.stretches.map(({ lane }) => lane)).size).toBe(4)
  expect(layout?.hiddenStretches).toBe(2)
})

test('draws an event without a figure, at no height', () => {
  expect(layoutTimeline([dated('one', '2025-03-03', '2025-03-03', null)], ALL)?.bars).toMatchObject([
    { total: null, height: 0, highTop: null },
  ])
})

describe('the days chosen', () => {
  test('mark the bars that they touch', () => {
    const layout = layoutTimeline([dated('one', '2025-03-03'), dated('two', '2025-03-09')], {
      from: '2025-03-04',
      to: null,
    })
    expect(layout?.bars.map(({ isChosen }) => isChosen)).toEqual([false, true])
  })
})
