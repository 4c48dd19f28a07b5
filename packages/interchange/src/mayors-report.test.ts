import { Claim, Report } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { mayorsClaim, mayorsReport } from './mayors-report.ts'

test('the made-up records are valid records, and the quotation stands where it says', () => {
  const { position, quote } = mayorsClaim().evidence
  expect(Claim.parse(mayorsClaim())).toEqual(mayorsClaim())
  expect(Report.parse(mayorsReport())).toEqual(mayorsReport())
  expect(mayorsReport().text.slice(position.start, position.end)).toBe(quote.exact)
})
