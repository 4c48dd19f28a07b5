import { expect, test } from 'vitest'
import { madeUpClaim, madeUpReport, speaker } from '../made-up-records.ts'
import { traceOrigins } from './trace-origins.ts'

const reports = ['r1', 'r2', 'r3'].map((id) => madeUpReport(id))
const said = (reportId: string, name: string, sourceId: string | null = null) =>
  madeUpClaim({ reportId, attribution: [speaker(name, { kind: 'military', sourceId }), speaker(null)] })
const count = (...claims: readonly ReturnType<typeof said>[]) => traceOrigins(claims, reports).length

test('a bare name means the one speaker of its kind that is named more fully', () => {
  const origins = traceOrigins([said('r1', 'army'), said('r2', 'Sudanese army', 's1'), said('r3', 'The army')], reports)
  expect(origins).toMatchObject([{ name: 'Sudanese army', sourceId: 's1', claimIds: { length: 3 } }])
  const alone = traceOrigins([said('r2', 'Sudanese army', 's1')], reports)
  expect(origins[0]?.id).toBe(alone[0]?.id)
})

test('a bare name means nobody where two could be meant', () => {
  expect(count(said('r1', 'army'), said('r2', 'Sudanese army', 's1'), said('r3', 'Chadian army', 's2'))).toBe(3)
})

test('a fuller name is never taken for another', () => {
  expect(count(said('r1', 'Red Army'), said('r2', 'Red Army Command', 's1'))).toBe(2)
  expect(count(said('r1', 'navy'), said('r2', 'Sudanese army', 's1'))).toBe(2)
})
