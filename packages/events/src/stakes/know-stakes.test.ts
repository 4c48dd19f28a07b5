import type { Claim, Source } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterEvents } from '../clusters/cluster-events.ts'
import { estimateEvent } from '../estimates/estimate-event.ts'
import {
  days,
  exactly,
  group,
  madeUpClaim,
  madeUpReport,
  madeUpSource,
  speaker,
  town,
} from '@reportedly/schema/made-up'
import { knowStakes } from './know-stakes.ts'

const source = (id: string, position: Source['stake']['position'], actor: string | null = null): Source =>
  madeUpSource(id, { stake: { position, actor } })

const SOURCES = [
  source('red-army', 'belligerent', 'red-army'),
  source('red-radio', 'affiliated', 'red-army'),
  source('green-army', 'belligerent', 'green-army'),
  source('mission', 'unknown', 'mission'),
  source('clinic', 'independent'),
  source('ledger', 'unknown'),
]

const party = (id: string): Claim['actor'] => ({
  text: id,
  span: null,
  inherited: false,
  parties: [{ name: id, actorId: id }],
})

const here = { place: town('Ashford'), time: days('2025-05-10') }
const by = (sourceId: string, count: number, given: Partial<Claim> = {}, at = 0): Claim =>
  madeUpClaim({
    ...here,
    at,
    quantity: exactly(count),
    attribution: [speaker(sourceId, { sourceId }), speaker(null)],
    ...given,
  })

const blueMen = { ...group('non-state-armed', 'Blue fighters'), actorId: 'blue-front' }
/** The Red Army against the Blue Front, both named. */
const CLAIMS = SOURCES.map(({ id }, at) => by(id, at + 1, { actor: party('red-army'), counted: blueMen }, at * 100))

const stakesIn = (claims: readonly Claim[]) => {
  const [event] = clusterEvents(claims, [madeUpReport('r1')])
  if (event === undefined) throw new Error('expected an event')
  return { event, stakeOf: knowStakes(event, claims, SOURCES) }
}

test('goes by what is written of a source where the parties are not named', () => {
  const { stakeOf } = stakesIn([by('clinic', 3)])
  expect(SOURCES.map(({ id }) => stakeOf(id))).toEqual(SOURCES.map(({ stake }) => stake.position))
  expect(stakeOf('nobody')).toBe('unknown')
})

test('finds a stake with the parties, and none known in somebody else’s fight', () => {
  const { stakeOf } = stakesIn(CLAIMS)
  expect(SOURCES.map(({ id }) => stakeOf(id))).toEqual([
    'belligerent',
    'affiliated',
    'unknown',
    'independent',
    'independent',
    'unknown',
  ])
})

test('gives a mission a stake in a fight of its own', () => {
  const { stakeOf } = stakesIn([by('mission', 3, { actor: party('mission') })])
  expect(stakeOf('mission')).toBe('belligerent')
})

test('independents-only rests on those without a stake, and says why the others are set aside', () => {
  const { event, stakeOf } = stakesIn(CLAIMS)
  const request = { event, claims: CLAIMS, reports: [madeUpReport('r1')], vagueTable: 'as-stated', stakeOf } as const
  const [estimate] = estimateEvent({ ...request, policy: 'independents-only' })
  expect(estimate).toMatchObject({ low: 4, best: 4, high: 5, originCount: 2, withoutStakeCount: 2 })
  const reasons = new Map(estimate?.setAside.map(({ claimId, reason }) => [claimId, reason]))
  expect(CLAIMS.map(({ id }) => reasons.get(id) ?? 'used')).toEqual([
    'has-a-stake',
    'has-a-stake',
    'stake-unknown',
    'used',
    'used',
    'stake-unknown',
  ])
})

test('a source never loses its stake for being a party to the event', () => {
  const positions = fc.constantFrom('belligerent', 'affiliated', 'independent', 'unknown' as const)
  fc.assert(
    fc.property(positions, (position) => {
      const claims = [by('clinic', 3, { actor: party('red-army') })]
      const [event] = clusterEvents(claims, [madeUpReport('r1')])
      if (event === undefined) return false
      const stake = knowStakes(event, claims, [source('x', position, 'red-army')])('x')
      return stake === 'belligerent' || stake === 'affiliated'
    }),
  )
})
