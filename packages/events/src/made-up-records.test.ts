import { Claim, Report } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { madeUpClaim, madeUpReport } from './made-up-records.ts'

test('the made-up records are valid records', () => {
  expect(Claim.parse(madeUpClaim())).toEqual(madeUpClaim())
  expect(Report.parse(madeUpReport('r1'))).toEqual(madeUpReport('r1'))
})
