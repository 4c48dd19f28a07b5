import type { Claim, Report } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkClaims } from './checks/check-claims.ts'
import { clusterEvents } from './clusters/cluster-events.ts'
import { disputeScore } from './disagreements/dispute-score.ts'
import { explainDisagreement } from './disagreements/explain-disagreement.ts'
import { estimateEvent } from './estimates/estimate-event.ts'
import { madeUpClaims } from './made-up-claims.arbitrary.ts'
import { madeUpReport } from '@reportedly/schema/made-up'
import { traceOrigins } from './origins/trace-origins.ts'

const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id, { publishedAt: '2025-05-11' }))
const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length })

/** All that is made of many reports. */
const makeAll = (claims: readonly Claim[], from: readonly Report[]) =>
  clusterEvents(claims, from).map((event) => {
    const own = claims.filter(({ id }) => event.claimIds.includes(id))
    const all = { event, claims, reports: from }
    return {
      event,
      origins: traceOrigins(own, from),
      estimates: estimateEvent({ ...all, policy: 'range', vagueTable: 'acled' }),
      differences: explainDisagreement({ ...all, measure: 'killed', vagueTable: 'acled' }),
      dispute: disputeScore(all),
      findings: checkClaims(own),
    }
  })

test('shuffled input gives byte-identical events, origins, estimates, differences and findings', () => {
  fc.assert(
    fc.property(
      madeUpClaims.chain((claims) => fc.tuple(fc.constant(claims), shuffled(claims), shuffled(reports))),
      ([claims, otherClaims, otherReports]) => {
        expect(JSON.stringify(makeAll(otherClaims, otherReports))).toBe(JSON.stringify(makeAll(claims, reports)))
      },
    ),
  )
})

test('a claim of a known origin never raises the number of origins of an estimate', () => {
  fc.assert(
    fc.property(madeUpClaims, fc.nat(), (claims, pick) => {
      const repeated = claims[pick % Math.max(claims.length, 1)]
      // Two outlets' unnamed speakers are two: only a speaker with a name is known to be the same.
      fc.pre(repeated !== undefined && repeated.attribution[0]?.name !== null)
      const again = { ...repeated, id: 'again', evidence: { ...repeated.evidence, position: { start: 9e6, end: 9e6 } } }
      const [event] = clusterEvents(claims, reports).filter(({ claimIds }) => claimIds.includes(repeated.id))
      if (event === undefined) return
      const count = (given: readonly Claim[]) =>
        estimateEvent({
          event: { ...event, claimIds: given.map(({ id }) => id) },
          claims: given,
          reports,
          policy: 'range',
          vagueTable: 'acled',
        }).find(({ measure, category }) => measure === repeated.measure && category === repeated.counted.category)
          ?.originCount
      const own = claims.filter(({ id }) => event.claimIds.includes(id))
      expect(count([...own, again])).toBe(count(own))
    }),
  )
})

test('without its claims an event has no estimate, no difference and no score', () => {
  fc.assert(
    fc.property(madeUpClaims, (claims) => {
      for (const event of clusterEvents(claims, reports)) {
        const none = { event, claims: [], reports }
        expect(estimateEvent({ ...none, policy: 'range', vagueTable: 'acled' })).toEqual([])
        expect(explainDisagreement({ ...none, measure: 'killed' })).toEqual([])
        expect(disputeScore(none)).toBeNull()
      }
    }),
  )
})
