import type { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { exactly, madeUpClaim, madeUpReport, speaker } from '@reportedly/schema/made-up'
import { traceOrigins } from './trace-origins.ts'

const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id))
const wire = speaker('The Wire', { kind: 'news-agency' })
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

test('a speaker that is only described is one for whoever was told, and no other', () => {
  const unnamed = speaker('two security sources', { kind: 'unnamed' })
  const told = [
    saidBy('r1', unnamed, wire, speaker('Morning Post')),
    saidBy('r2', speaker('Security sources', { kind: 'unnamed' }), wire),
    saidBy('r3', unnamed, speaker('Evening Post')),
    saidBy('r4', speaker('a local official', { kind: 'local-official' }), speaker('Evening Post')),
  ]
  expect(traceOrigins(told, reports).map(({ toldTo, claimIds }) => [toldTo, claimIds.length])).toEqual(
    expect.arrayContaining([
      ['The Wire', 2],
      ['Evening Post', 1],
      ['Evening Post', 1],
    ]),
  )
})

test('what officers said, as their army tells it, is the army’s word', () => {
  const officers = speaker('two officers', { kind: 'unnamed' })
  const army = speaker('Red Army', { kind: 'military' })
  const claims = [saidBy('r1', officers, army, wire), saidBy('r2', army, speaker('Morning Post'))]
  expect(traceOrigins(claims, reports)).toMatchObject([{ name: 'Red Army', kind: 'named', why: 'same-speaker' }])
})

test('claims on nobody’s word go back to the publisher', () => {
  const published = reports.map((report) => ({ ...report, publisher: 'Morning Post' }))
  const claims = [saidBy('r1', speaker(null)), saidBy('r2', speaker('Morning Post'), speaker('Evening Post'))]
  expect(traceOrigins(claims, published)).toMatchObject([{ name: 'Morning Post', why: 'same-speaker' }])
})

test('a claim on another outlet’s word goes back to the speaker of that outlet’s own report', () => {
  const cited = saidBy('r2', wire, speaker('Morning Post'))
  const army = saidBy('r1', speaker('Red Army'), wire)
  const [origin, ...others] = traceOrigins([army, cited], reports)
  expect(others).toEqual([])
  expect(origin).toMatchObject({ name: 'Red Army', why: 'cited' })
  expect(origin?.followed).toEqual([{ claimId: cited.id, repeats: army.id, by: 'citation' }])
  expect(traceOrigins([army, { ...cited, quantity: exactly(4) }], reports)).toHaveLength(2)
})

test('a claim on an outlet’s word goes back to the speaker from whom others have the same of that outlet', () => {
  const quoted = saidBy('r1', speaker('a security source', { kind: 'unnamed' }), wire, speaker('Morning Post'))
  const cited = saidBy('r2', wire, speaker('Evening Post'))
  const retold = saidBy('r3', speaker('officials', { kind: 'unnamed' }), wire, speaker('Radio'))
  expect(traceOrigins([quoted, cited, retold], reports)).toMatchObject([{ name: 'a security source', why: 'cited' }])
  const army = saidBy('r4', speaker('Red Army'), speaker('Radio'), speaker('Hill Gazette'))
  expect(traceOrigins([army, cited], reports)).toHaveLength(2)
})

test('unnamed sources that another outlet is cited for are that outlet’s sources, however they are called', () => {
  const cited = saidBy('r2', speaker('officials', { kind: 'unnamed' }), wire, speaker('Morning Post'))
  const own = saidBy('r1', speaker('two security sources', { kind: 'unnamed' }), wire)
  expect(traceOrigins([cited, own], reports)).toMatchObject([{ name: 'two security sources', toldTo: 'The Wire' }])
  expect(traceOrigins([saidBy('r3', ...cited.attribution.slice(0, 1), speaker('Radio')), own], reports)).toHaveLength(2)
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
