import { expect, test } from 'vitest'
import { days } from '@reportedly/schema/made-up'
import { writeTime } from './write-time.ts'

test.each([
  ['a day', days('2025-05-01'), '1 May 2025'],
  ['days of a month', days('2025-05-10', '2025-05-12'), '10–12 May 2025'],
  ['days of two months', days('2025-04-30', '2025-05-02'), '30 April – 2 May 2025'],
  ['days of two years', days('2024-12-31', '2025-01-01'), '31 December 2024 – 1 January 2025'],
  ['a month', { ...days('2025-05-01', '2025-05-31'), precision: 4 }, 'May 2025'],
  ['a year', { ...days('2025-01-01', '2025-12-31'), precision: 5 }, '2025'],
])('writes %s', (_, time, written) => {
  expect(writeTime(time)).toBe(written)
})

test('writes no time that is unknown or not resolved', () => {
  expect(writeTime(null)).toBeNull()
  expect(writeTime({ ...days('2025-05-01'), start: null, end: null, precision: null })).toBeNull()
})
