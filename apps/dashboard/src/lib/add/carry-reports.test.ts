import { madeUpReport } from '@reportedly/schema/made-up'
import { readPasted } from '@reportedly/ingest'
import { expect, test } from 'vitest'
import { packReports, unpackReports } from './carry-reports.ts'

const AT = '2025-06-01T12:00:00Z'

const read = (text: string, stated: Readonly<Record<string, string>> = {}) => {
  const ingested = readPasted(text, stated, AT)
  if (ingested.kind === 'problem') throw new Error(ingested.problem.message)
  return { ...ingested.report, origin: { path: 'a.jsonl', line: 3, name: 'x1' } }
}

test('brings reports through a form as they were, line ends and all', () => {
  const reports = [
    read('Raid on Verrin\r\n\r\nFive “were” killed.\n', { publisher: 'The Paper' }),
    { ...read('Headline\n\nSix.'), title: null },
  ]
  expect(unpackReports(packReports(reports), AT)).toEqual(reports)
})

test('gives a report the id of its own text, whatever the form says', () => {
  const [report] = unpackReports(packReports([madeUpReport('forged', { text: 'Five were killed.' })]), AT) ?? []
  expect(report?.id).toBe(read('Five were killed.').id)
})

test.each(['', 'null', '[]', '[{"text":"x"}]', 'not json'])('takes nothing else for reports: %s', (packed) => {
  expect(unpackReports(packed, AT)).toBe(null)
})
