import { type Claim, Estimate, Policy } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterEvents } from '../clusters/cluster-events.ts'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { days, exactly, group, madeUpClaim, madeUpReport, speaker, town, vaguely } from '@reportedly/schema/made-up'
import { traceOrigins } from '../origins/trace-origins.ts'
import { type EstimateRequest, estimateEvent, estimateUnderPolicies } from './estimate-event.ts'

const here = { place: town('Ashford'), time: days('2025-05-10') }
const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id))

const estimateAll = (claims: readonly Claim[], given: Partial<EstimateRequest> = {}): readonly Estimate[] =>
  clusterEvents(claims, reports).flatMap((event) =>
    estimateEvent({ event, claims, reports, policy: 'range', vagueTable: 'as-stated', ...given }),
  )

const told = (count: number, given: Parameters<typeof madeUpClaim>[0] = {}): Claim =>
  madeUpClaim({ ...here, quantity: exactly(count), attribution: [speaker('Mayor'), speaker(null)], ...given })

test('counts reports, speakers and origins apart', () => {
  const army = [speaker('Red Army', { kind: 'military' }), speaker(null)]
  const relayed = [speaker('two officers', { kind: 'unnamed' }), ...army]
  const claims = [
    told(20),
    told(80, { reportId: 'r2', attribution: army }),
    told(85, { reportId: 'r3', attribution: army }),
    told(90, { reportId: 'r3', attribution: relayed, at: 100 }),
  ]
  expect(estimateAll(claims)).toMatchObject([
    { low: 20, best: 80, high: 90, reportCount: 3, sourceCount: 3, originCount: 2, setAside: [] },
  ])
})

test('counts the origins that are known to have no stake in the fight', () => {
  const by = (sourceId: string | null, reportId: string) =>
    told(20, {
      reportId,
      attribution: [speaker(`Speaker ${sourceId}`, { sourceId }), speaker(null)],
      at: sourceId === null ? 100 : 0,
    })
  const claims = [by('clinic', 'r1'), by('clinic', 'r2'), by('army', 'r3'), by(null, 'r3'), by('stranger', 'r4')]
  const stakes = { clinic: 'independent', army: 'belligerent' } as const
  const stakeOf = (id: string) => (id === 'clinic' || id === 'army' ? stakes[id] : 'unknown')
  expect(estimateAll(claims, { stakeOf })).toMatchObject([{ reportCount: 4, originCount: 4, withoutStakeCount: 1 }])
  expect(estimateAll(claims)).toMatchObject([{ originCount: 4, withoutStakeCount: 0 }])
})

test('witnesses that an independent outlet quotes are not known to be independent', () => {
  const witness = [speaker('witnesses', { kind: 'witness' }), speaker('The Wire', { sourceId: 'wire' })]
  const claims = [told(20, { attribution: witness })]
  expect(estimateAll(claims, { stakeOf: () => 'independent' })).toMatchObject([{ withoutStakeCount: 0 }])
})

test('takes origins that were traced before', () => {
  const claims = [told(20), told(30, { reportId: 'r2' })]
  const origins = traceOrigins(claims, reports)
  expect(estimateAll(claims, { origins })).toEqual(estimateAll(claims))
})

test.each([
  ['cumulative', { scope: 'cumulative' }],
  ['background', { scope: 'background' }],
  ['denied', { modality: 'denied' }],
  ['feared', { modality: 'feared' }],
  ['unconfirmed', { modality: 'unconfirmed' }],
  ['no-figure', { quantity: vaguely('several') }],
] as const)('sets a claim aside as %s', (reason, given) => {
  const aside = told(500, { ...given, at: 100 })
  expect(estimateAll([told(20), aside])).toMatchObject([
    { best: 20, high: 20, setAside: [{ claimId: aside.id, reason }] },
  ])
})

test('sets a part aside beside its whole, and keeps it when the whole is set aside', () => {
  const whole = told(21)
  const part = told(11, { subsetOf: whole.id, at: 100 })
  expect(estimateAll([whole, part])).toMatchObject([{ low: 21, setAside: [{ claimId: part.id, reason: 'subset' }] }])
  expect(estimateAll([{ ...whole, scope: 'cumulative' }, part])).toMatchObject([{ best: 11, used: [part.id] }])
  expect(estimateAll([part])).toMatchObject([{ best: 11, used: [part.id] }])
})

test('a revision supersedes a figure of the same origin and of no other', () => {
  const early = told(49)
  const late = told(57, { revises: early.id, at: 100 })
  expect(estimateAll([early, late])).toMatchObject([
    { low: 57, setAside: [{ claimId: early.id, reason: 'superseded' }] },
  ])
  const rival = { ...late, attribution: [speaker('Red Army')] }
  expect(estimateAll([early, rival])).toMatchObject([{ low: 49, high: 57, setAside: [] }])
  expect(estimateAll([early, { ...late, modality: 'feared' as const }])).toMatchObject([{ best: 49, used: [early.id] }])
})

test('without known stakes no origin is independent', () => {
  const named = told(20, { attribution: [speaker('Clinic', { sourceId: 's1' })] })
  const claims = [named, told(90, { reportId: 'r2' })]
  const unknown = estimateAll(claims, { policy: 'independents-only' })
  expect(unknown).toMatchObject([{ best: null, used: [], originCount: 0 }])
  const known = estimateAll(claims, { policy: 'independents-only', stakeOf: () => 'independent' })
  expect(known).toMatchObject([{ best: 20, used: [named.id], setAside: [{ reason: 'stake-unknown' }] }])
})

test('reads vague words under the table asked for', () => {
  const claims = [told(0, { quantity: vaguely('dozens') })]
  expect(estimateAll(claims, { vagueTable: 'acled' })).toMatchObject([{ low: 12, best: 12, high: null }])
  expect(estimateAll(claims, { vagueTable: 'airwars' })).toMatchObject([{ low: 24, best: 24, high: null }])
})

test('estimates measures, categories and units apart, in the order of display', () => {
  const claims = [
    told(5, { measure: 'seized', counted: group('weapons'), at: 100 }),
    told(2, { measure: 'seized', counted: group('drugs'), quantity: { ...exactly(2), unit: 'kg' }, at: 200 }),
    told(8, { counted: group('state-forces'), at: 300 }),
    told(3, { at: 400 }),
  ]
  expect(estimateAll(claims).map(({ measure, category, unit }) => `${measure} ${category} ${unit}`)).toEqual([
    'killed civilian count',
    'killed state-forces count',
    'seized weapons count',
    'seized drugs kg',
  ])
})

test('sets people of one report and civilians of another side by side, never adding up', () => {
  const people = told(40, { counted: group('unknown-people'), attribution: [speaker('Red Army')] })
  const civilians = told(43, { reportId: 'r2' })
  expect(estimateAll([people, civilians]).at(-1)).toMatchObject({ category: null, low: 40, high: 43, originCount: 2 })
  const keptApart = [people, { ...civilians, attribution: people.attribution }]
  expect(estimateAll(keptApart).every(({ category }) => category !== null)).toBe(true)
  const soldiers = told(6, { reportId: 'r3', counted: group('state-forces'), attribution: [speaker('Clinic')] })
  expect(estimateAll([people, civilians, soldiers]).every(({ category }) => category !== null)).toBe(true)
})

test('passes over claims of other events and gives nothing for no claims', () => {
  const [event] = clusterEvents([told(20)], reports)
  if (event === undefined) throw new Error('expected an event')
  const request = { event, reports, policy: 'range', vagueTable: 'as-stated' } as const
  expect(estimateEvent({ ...request, claims: [told(20), told(99, { reportId: 'r2' })] })).toMatchObject([{ high: 20 }])
  expect(estimateEvent({ ...request, claims: [] })).toEqual([])
})

test('every estimate is a valid record within its claims, and accounts for each claim once', () => {
  const property = fc.property(madeUpClaims, fc.constantFrom(...Policy.options), (claims, policy) => {
    const estimates = estimateAll(claims, { policy, vagueTable: 'acled', stakeOf: () => 'independent' })
    for (const estimate of estimates) {
      expect(Estimate.parse(estimate)).toEqual(estimate)
      const numbers = claims
        .filter(({ id }) => estimate.used.includes(id))
        .flatMap(({ quantity: { low, high } }) => [low, high, 12])
      for (const number of [estimate.low, estimate.best, estimate.high])
        if (number !== null) expect(numbers).toContain(number)
    }
    const accounted = estimates
      .filter(({ category }) => category !== null)
      .flatMap(({ used, setAside }) => [...used, ...setAside.map(({ claimId }) => claimId)])
    expect(accounted.toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
  })
  fc.assert(property)
})

test('estimates do not depend on the order of the claims', () => {
  fc.assert(
    fc.property(madeUpClaims, (claims) => {
      expect(JSON.stringify(estimateAll(claims.toReversed()))).toBe(JSON.stringify(estimateAll(claims)))
    }),
  )
})

test('under every policy at once an event comes to what it comes to under each', () => {
  const stakes = ['independent', 'belligerent', 'affiliated', 'unknown'] as const
  const property = fc.property(madeUpClaims, fc.nat(3), (claims, first) => {
    const stakeOf = (id: string) => stakes[(id.length + first) % stakes.length] ?? 'unknown'
    for (const event of clusterEvents(claims, reports)) {
      const request = { event, claims, reports, vagueTable: 'acled', stakeOf } as const
      const under = estimateUnderPolicies(request)
      for (const policy of Policy.options) expect(under.get(policy)).toEqual(estimateEvent({ ...request, policy }))
    }
  })
  fc.assert(property)
})
