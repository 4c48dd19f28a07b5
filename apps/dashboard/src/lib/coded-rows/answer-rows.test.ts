import { madeUpClaim, madeUpReport } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { answerRows } from './answer-rows.ts'

const report = madeUpReport('r1', { text: '3 people were killed.' })
const coded = { claims: [madeUpClaim()], reports: [report], sources: [] }

test('answers with one coded row a claim, its sentence beside it', async () => {
  const [header, row] = (await answerRows(coded, 'csv', 'rows').text()).split('\r\n')
  expect(header).toContain('measure,low,high')
  expect(row).toContain('killed,3,3')
})

test('answers in JSON with the same columns', async () => {
  const rows = (await answerRows(coded, 'json', 'rows').json()) as readonly object[]
  expect(rows).toMatchObject([{ measure: 'killed', low: 3, high: 3, report_id: 'r1' }])
})

test('is saved under a name', () => {
  expect(answerRows(coded, 'csv', 'e1').headers.get('content-disposition')).toBe('attachment; filename="e1.csv"')
})
