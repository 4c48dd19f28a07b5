import { readReport } from '@reportedly/parser'
import { expect, test } from 'vitest'
import { fightingReports, takeReports } from './news-reports.ts'
import { type Frame, profile } from './profile.ts'

const sum = ({ self, children }: Frame): number => children.reduce((total, child) => total + sum(child), self)

test('the times of the call tree add up to the time the act took', () => {
  const reports = takeReports(200_000, fightingReports())
  const start = performance.now()
  const tree = profile(() => reports.forEach((report) => readReport(report)))
  const took = performance.now() - start
  expect(sum(tree)).toBeGreaterThan(took * 0.2)
  expect(sum(tree)).toBeLessThan(took * 1.1)
})
