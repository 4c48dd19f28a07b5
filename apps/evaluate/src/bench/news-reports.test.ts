import { readReport } from '@reportedly/parser'
import { expect, test } from 'vitest'
import { bytesOf, fightingReports, ordinaryNews, takeReports } from './news-reports.ts'

const reports = takeReports(100_000, ordinaryNews())

test('takes as many bytes as asked for and at most one report more', () => {
  const sizes = reports.map(({ text }) => bytesOf(text))
  const sum = sizes.reduce((total, size) => total + size, 0)
  expect(sum).toBeGreaterThanOrEqual(100_000)
  expect(sum - (sizes.at(-1) ?? 0)).toBeLessThan(100_000)
})

test('makes the same reports again, no two alike', () => {
  expect(takeReports(100_000, ordinaryNews())).toEqual(reports)
  expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length)
})

const shareWithClaims = (made: readonly Parameters<typeof readReport>[0][]): number =>
  made.filter((report) => readReport(report).claims.length > 0).length / made.length

test('gives claims in two of five reports of ordinary news, and in most reports of fighting', () => {
  const ordinary = shareWithClaims(takeReports(400_000, ordinaryNews()))
  expect(ordinary).toBeGreaterThan(0.3)
  expect(ordinary).toBeLessThan(0.5)
  expect(shareWithClaims(takeReports(400_000, fightingReports()))).toBeGreaterThan(0.8)
})
