import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { ledgerToCsv } from './ledger-to-csv.ts'
import { listLedger } from './list-ledger.ts'

test('writes a figure a row, with whether it is used', () => {
  const counted = { text: 'pickups', span: null, category: 'vehicles', actorId: null, attributes: [] } as const
  const survey = surveyTold([
    { chain: ['army'], count: 5, changes: { measure: 'destroyed', counted } },
    { chain: ['front'], count: 2, changes: { measure: 'destroyed', counted, modality: 'feared' } },
  ])
  const rows = ledgerToCsv(listLedger(survey, DEFAULT_READING)).trim().split('\r\n')
  expect(rows).toHaveLength(3)
  expect(rows[1]).toMatch(/^destroyed,vehicles,pickups,5,5,count,5,Verrin Army,yes,/)
  expect(rows[2]).toMatch(/^destroyed,vehicles,pickups,2,2,count,2,Lake Front,no,/)
})
