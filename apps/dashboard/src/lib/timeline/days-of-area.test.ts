import { expect, test } from 'vitest'
import { daysOfArea } from './days-of-area.ts'

const TEN_DAYS = { from: '2025-03-01', to: '2025-03-10' }

test('reads the days that a stretch of the timeline covers', () => {
  expect(daysOfArea(TEN_DAYS, { left: 0.25, right: 0.55 })).toEqual({ from: '2025-03-03', to: '2025-03-06' })
})

test('reads the whole of it as all its days', () => {
  expect(daysOfArea(TEN_DAYS, { left: 0, right: 1 })).toEqual(TEN_DAYS)
})
