import { expect, test } from 'vitest'
import { MADE_UP_ORIGINS } from './origin-records.fixture.ts'
import { originsToCsv } from './origins-to-csv.ts'
import { viewOrigins } from './view-origins.ts'

test('writes one row a telling, with the origin it goes back to', () => {
  const view = viewOrigins(MADE_UP_ORIGINS, 'e1')
  const lines = originsToCsv(view.rows).trim().split(/\r?\n/)
  expect(lines[0]).toBe('origin,what,figure,chain,reached,claim_id')
  expect(lines.length - 1).toBe(view.rows.flatMap(({ tellings }) => tellings).length)
  expect(lines[1]).toContain(view.rows[0]?.tellings[0]?.id ?? 'none')
})
