import { expect, test } from 'vitest'
import { daysOfYear, listYears } from './days.ts'

test('lists the years that days lie in, the last first', () => {
  expect(listYears({ from: '2023-11-26', to: '2025-01-02' })).toEqual([2025, 2024, 2023])
  expect(listYears({ from: '2025-03-03', to: '2025-03-03' })).toEqual([2025])
})

test('takes a year for all its days', () => {
  expect(daysOfYear(2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
})
