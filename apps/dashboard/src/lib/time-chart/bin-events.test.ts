import { expect, test } from 'vitest'
import type { EventSum } from '../overview/sum-events.ts'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { binEvents } from './bin-events.ts'
import { choosePeriod } from './choose-period.ts'

const [happening] = makeUpSurvey().happenings
if (happening === undefined) throw new Error('The made-up claims make an event.')

const on = (from: string | null, best: number | null): EventSum => ({
  happening,
  measure: 'killed',
  sum: best === null ? null : { low: best, best, high: best, isOpen: false },
  parts: best === null ? [] : [{ category: 'civilian', best }],
  originIds: [],
  from,
  to: from,
})

test('counts by days, and shows the days on which nothing was told of', () => {
  const { period, bins } = binEvents([on('2025-03-03', 5), on('2025-03-01', 2), on('2025-03-03', 1)])
  expect(period).toBe('day')
  expect(bins.map(({ from, best, events }) => [from, best, events])).toEqual([
    ['2025-03-01', 2, 1],
    ['2025-03-02', 0, 0],
    ['2025-03-03', 6, 2],
  ])
})

test('adds up the shares of each category', () => {
  expect(binEvents([on('2025-03-03', 5), on('2025-03-03', 1)]).bins[0]?.parts).toEqual([
    { category: 'civilian', best: 6 },
  ])
})

test('counts apart what has no day or no number', () => {
  expect(binEvents([on(null, 5), on('2025-03-01', null)])).toMatchObject({ undated: 1, silent: 1 })
  expect(binEvents([on(null, 5)]).bins).toEqual([])
})

test('takes the finest stretches that fit', () => {
  expect(choosePeriod('2025-03-01', '2025-04-10').name).toBe('day')
  expect(choosePeriod('2025-03-01', '2025-10-01').name).toBe('week')
  expect(choosePeriod('2023-01-01', '2025-12-31').name).toBe('month')
  expect(choosePeriod('2015-01-01', '2025-12-31').name).toBe('quarter')
  expect(choosePeriod('1990-01-01', '2025-12-31').name).toBe('year')
})

test('ends a month on its last day', () => {
  expect(binEvents([on('2023-02-10', 1), on('2025-02-10', 1)]).bins[0]).toMatchObject({
    from: '2023-02-01',
    to: '2023-02-28',
  })
})
