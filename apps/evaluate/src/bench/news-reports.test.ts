import { expect, test } from 'vitest'
import { bytesOf, takeReports } from './news-reports.ts'

const reports = takeReports(100_000)

test('takes as many bytes as asked for and at most one report more', () => {
  const sizes = reports.map(({ text }) => bytesOf(text))
  const sum = sizes.reduce((total, size) => total + size, 0)
  expect(sum).toBeGreaterThanOrEqual(100_000)
  expect(sum - (sizes.at(-1) ?? 0)).toBeLessThan(100_000)
})

test('makes the same reports again, no two alike', () => {
  expect(takeReports(100_000)).toEqual(reports)
  expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length)
})
