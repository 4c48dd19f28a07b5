import { hash } from 'node:crypto'
import { type Claim, makeId, type Measure, type Report } from '@reportedly/schema'
import { exactly, group, madeUpClaim, madeUpReport } from '@reportedly/schema/made-up'

/** A plain report of this text; for tests alone. */
export const sampleReport = (text: string, fields: Partial<Report> = {}): Report => {
  const contentHash = hash('sha256', text)
  return madeUpReport(makeId('report', contentHash), { text, contentHash, ...fields })
}

/** A plain claim about the words from `start` to `end` of a report; for tests alone. */
export const sampleClaim = (report: Report, measure: Measure, start: number, end: number): Claim =>
  madeUpClaim({
    reportId: report.id,
    measure,
    quantity: { ...exactly(5), asStated: 'five' },
    counted: group('unknown-people', 'people'),
    evidence: {
      position: { start, end },
      sentence: { start: 0, end: report.text.length },
      quote: { exact: report.text.slice(start, end), prefix: '', suffix: '' },
      rule: 'tests/sample',
    },
  })
