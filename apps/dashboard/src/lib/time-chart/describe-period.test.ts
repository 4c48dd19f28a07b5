import { expect, test } from 'vitest'
import { describeMonths, describePeriod, labelPeriod } from './describe-period.ts'

const week = { from: '2025-03-03', to: '2025-03-09' }

test('tells a stretch of time in full, and on an axis in few letters', () => {
  expect(describePeriod(week, 'week')).toBe('week of 3 March 2025')
  expect(labelPeriod(week, 'week')).toBe('3 Mar')
  expect(labelPeriod(week, 'month')).toBe('Mar 2025')
})

test('tells the months that days are of, each year once', () => {
  // The platform sets a thin space around the dash.
  const describe = (from: string, to: string) => describeMonths(from, to).replaceAll('\u2009', ' ')
  expect(describe('2025-03-03', '2025-03-29')).toBe('March 2025')
  expect(describe('2025-02-10', '2025-03-09')).toBe('February – March 2025')
  expect(describe('2024-12-30', '2025-01-05')).toBe('December 2024 – January 2025')
})
