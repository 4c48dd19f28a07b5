import { Claim, Report } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { madeUpClaim, madeUpReport } from './made-up-records.ts'

test('the made-up records are valid records, and the quotation stands where it says', () => {
  const { position, quote } = madeUpClaim().evidence
  expect(Claim.parse(madeUpClaim())).toEqual(madeUpClaim())
  expect(Report.parse(madeUpReport())).toEqual(madeUpReport())
  expect(madeUpReport().text.slice(position.start, position.end)).toBe(quote.exact)
})
