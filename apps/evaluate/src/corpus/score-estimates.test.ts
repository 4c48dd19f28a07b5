import { madeUpEvent } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { sampleClaim } from '../score/sample-claims.ts'
import type { CorpusEstimate } from './corpus-gold.ts'
import { compareEstimates, scoreEstimates } from './score-estimates.ts'

const from = {
  events: new Map([['raid', madeUpEvent('Raid', [sampleClaim()])]]),
  claims: [sampleClaim()],
  reports: [],
  stakeOf: () => 'unknown' as const,
}

const wanted = (changes: Partial<CorpusEstimate> = {}): CorpusEstimate => ({
  eventKey: 'raid',
  measure: 'killed',
  category: 'civilian',
  policy: 'range',
  vagueTable: 'as-stated',
  low: 12,
  best: 12,
  high: 12,
  originCount: 1,
  ...changes,
})

test('an estimate with the same figures is right, under each policy on its own', () => {
  const aside = wanted({ policy: 'independents-only', low: null, best: null, high: null, originCount: 0 })
  expect(scoreEstimates(compareEstimates([wanted(), aside], from))).toEqual({
    figures: new Map([
      ['range', { right: 1, of: 1 }],
      ['independents-only', { right: 1, of: 1 }],
    ]),
    origins: { right: 2, of: 2 },
  })
})

test.each([
  ['another bound', wanted({ high: 14 })],
  ['an open bound', wanted({ high: null })],
  ['another category', wanted({ category: 'state-forces' })],
  ['another event', wanted({ eventKey: 'siege' })],
])('one with %s is wrong', (_, estimate) => {
  expect(scoreEstimates(compareEstimates([estimate], from)).figures.get('range')).toEqual({ right: 0, of: 1 })
})

test('figures and origins are judged apart', () => {
  expect(scoreEstimates(compareEstimates([wanted({ originCount: 2 })], from))).toMatchObject({
    figures: new Map([['range', { right: 1, of: 1 }]]),
    origins: { right: 0, of: 1 },
  })
})
