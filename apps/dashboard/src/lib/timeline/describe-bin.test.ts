import { expect, test } from 'vitest'
import { describeBin } from './describe-bin.ts'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

test('names a day, a month, a quarter and a year', () => {
  expect(describeBin(day('2025-05-11'), day('2025-05-11'), 'day')).toBe('11 May 2025')
  expect(describeBin(day('2025-05-01'), day('2025-05-31'), 'month')).toBe('May 2025')
  expect(describeBin(day('2025-04-01'), day('2025-06-30'), 'quarter')).toMatch(/^April\s*–\s*June 2025$/)
  expect(describeBin(day('2025-01-01'), day('2025-12-31'), 'year')).toBe('2025')
})
