import { expect, test } from 'vitest'
import { sampleReport } from './conformance/sample-records.ts'
import { toReportRow } from './to-row.ts'

test.each([
  ['2025-05-11', '2025-05-11'],
  ['2025-05-11T23:30:00-02:00', '2025-05-12T01:30:00.000Z'],
  ['2025-05-11T00:00:00Z', '2025-05-11T00:00:00.000Z'],
  [null, null],
])('sorts a report of %s by %s and keeps the date as given', (publishedAt, column) => {
  const row = toReportRow(sampleReport('Text', { publishedAt }))
  expect(row.published_at).toBe(column)
  expect(JSON.parse(row.document)).toHaveProperty('publishedAt', publishedAt)
})
