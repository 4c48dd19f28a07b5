import { expect, test } from 'vitest'
import { addDays, listDays } from './days.ts'

test('counts days over the end of a month and of a leap February', () => {
  expect(addDays('2025-04-30', 1)).toBe('2025-05-01')
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
})

test('lists a stretch of days, and none of one that is too long or runs backwards', () => {
  expect(listDays('2025-05-10', '2025-05-12', 7)).toEqual(['2025-05-10', '2025-05-11', '2025-05-12'])
  expect(listDays('2025-05-01', '2025-05-31', 7)).toEqual([])
  expect(listDays('2025-05-02', '2025-05-01', 7)).toEqual([])
})
