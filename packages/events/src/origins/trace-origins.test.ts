import type { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { madeUpClaim, madeUpReport, speaker } from '../made-up-records.ts'
import { traceOrigins } from './trace-origins.ts'

const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id))
const saidBy = (reportId: string, ...attribution: Claim['attribution']) => madeUpClaim({ reportId, attribution })

test('many reports of one statement are one origin', () => {
  const claims = [
    saidBy('r1', speaker('the Red Army'), speaker('Morning Post')),
    saidBy('r2', speaker('Red army'), speaker('Evening Post')),
  ]
  expect(traceOrigins(claims, reports)).toMatchObject([{ name: 'the Red Army', why: 'same-speaker' }])
})

test('a resolved source counts before the spelling of its name', () => {
  const claims = [
    saidBy('r1', speaker('Red Army', { sourceId: 's1' })),
    saidBy('r2', speaker('RA', { sourceId: 's1' })),
    saidBy('r3', speaker('Red Army', { sourceId: 's2' })),
  ]
  expect(
    traceOrigins(claims, reports)
      .map(({ claimIds }) => claimIds.length)
      .toSorted(),
  ).toEqual([1, 2])
})

test('goes past the unnamed to the nearest speaker with a name', () => {
  const unnamed = speaker('two security sources', { kind: 'unnamed' })
  const witnesses = speaker('witnesses', { kind: 'witness' })
  expect(traceOrigins([saidBy('r1', unnamed, speaker('Wire'), speaker('Morning Post'))], reports)[0]?.name).toBe('Wire')
  expect(traceOrigins([saidBy('r1', witnesses), saidBy('r2', witnesses)], reports)).toHaveLength(2)
})

test('claims on nobody’s word go back to the publisher', () => {
  const published = reports.map((report) => ({ ...report, publisher: 's9' }))
  const claims = [saidBy('r1', speaker(null)), saidBy('r2', speaker('Morning Post', { sourceId: 's9' }))]
  expect(traceOrigins(claims, published)).toMatchObject([{ sourceId: 's9', why: 'same-speaker' }])
})

test('claims of an unknown publisher go back to their report and to no other', () => {
  const claims = [
    saidBy('r1', speaker(null)),
    madeUpClaim({ attribution: [speaker(null)], at: 50 }),
    saidBy('r2', speaker(null)),
  ]
  const origins = traceOrigins(claims, reports)
  expect(origins.map(({ name, why }) => [name, why]).toSorted()).toEqual([
    [null, 'same-report'],
    [null, 'single'],
  ])
})

test('every claim has exactly one origin, whatever the order', () => {
  const property = fc.property(madeUpClaims, (claims) => {
    const origins = traceOrigins(claims, reports)
    expect(origins.flatMap(({ claimIds }) => claimIds).toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
    expect(traceOrigins(claims.toReversed(), reports.toReversed())).toEqual(origins)
  })
  fc.assert(property)
})

test('another claim of a known origin never raises the number of origins', () => {
  const property = fc.property(madeUpClaims, fc.nat(), (claims, pick) => {
    const known = claims[pick % Math.max(claims.length, 1)]
    fc.pre(known !== undefined)
    const another = { ...madeUpClaim({ at: 99_999 }), reportId: known.reportId, attribution: known.attribution }
    expect(traceOrigins([...claims, another], reports)).toHaveLength(traceOrigins(claims, reports).length)
  })
  fc.assert(property)
})
