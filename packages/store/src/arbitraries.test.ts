import { parseRecord } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryReadings } from './arbitraries.ts'

test('draws valid records only', () => {
  fc.assert(
    fc.property(arbitraryReadings, (readings) => {
      for (const { report, claims } of readings) {
        expect(parseRecord('report', report)).toEqual(report)
        for (const claim of claims) expect(parseRecord('claim', claim)).toEqual(claim)
      }
    }),
  )
})
