import { expect, test } from 'vitest'
import { sumTestRecords, type TestRecord } from './sum-test-records.ts'

const record = (status: string, ...statuses: readonly string[]): TestRecord => ({
  testResults: [
    {
      name: 'a.test.ts',
      status,
      assertionResults: statuses.map((each, at) => ({ fullName: `${each} ${at}`, status: each })),
    },
  ],
})

test('sums the tests of all records and names those that did not run', () => {
  const sum = sumTestRecords([record('passed', 'passed', 'skipped', 'todo'), record('failed', 'failed', 'passed')])
  expect(sum).toEqual({ passed: 2, failed: 1, notRun: ['skipped 1', 'todo 2'] })
})

test('counts a test file that did not load as one failed', () => {
  expect(sumTestRecords([record('failed')])).toEqual({ passed: 0, failed: 1, notRun: [] })
})
