import { expect, test } from 'vitest'
import { stepsToCsv } from './steps-to-csv.ts'

test('writes one row a figure, with who said it and when', () => {
  const figure = { id: 'c1', href: '/reports/r#claim-c1', day: '2025-03-03', point: 20, revises: true, description: '' }
  const csv = stepsToCsv({
    lines: [
      { origin: 'Army', figures: [figure] },
      { origin: 'Doctors', figures: [] },
    ],
  })
  expect(csv.trim().split(/\r?\n/)).toEqual(['origin,day,figure,revises,claim_id', 'Army,2025-03-03,20,yes,c1'])
})
