import { expect, test } from 'vitest'
import { atLeast, exactly, group, madeUpClaim, speaker, upTo } from '@reportedly/schema/made-up'
import { checkClaims } from './check-claims.ts'

const attackers = group('non-state-armed', 'attackers')
const army = { counted: attackers, attribution: [speaker('Red Army'), speaker(null)] }
const took = (quantity = upTo(100)) => madeUpClaim({ ...army, measure: 'strength', quantity })
const killed = (count: number, given = {}) => madeUpClaim({ ...army, quantity: exactly(count), at: 100, ...given })
const captured = (count: number, given = {}) =>
  madeUpClaim({ ...army, measure: 'captured', quantity: exactly(count), at: 200, ...given })

test('finds more killed and captured than took part', () => {
  expect(checkClaims([took(), killed(80), captured(30)])).toEqual([
    {
      rule: 'checks/losses-exceed-strength',
      claimIds: [killed(80).id, captured(30).id, took().id],
      message:
        '“80 attackers” and “30 attackers” are at least 110, more than took part: “up to 100 attackers”, at most 100.',
    },
  ])
})

test('finds it of the neutralised, and where another speaker tells how many took part', () => {
  const rival = [speaker('Blue Front'), speaker(null)]
  const claims = [took(), killed(120, { measure: 'neutralised', reportId: 'r2', attribution: rival })]
  expect(checkClaims(claims)).toHaveLength(1)
})

test('accepts losses within the strength, an open strength, another group and the sums of two speakers', () => {
  expect(checkClaims([took(), killed(70), captured(30)])).toEqual([])
  expect(checkClaims([took(atLeast(100)), killed(80), captured(30)])).toEqual([])
  expect(checkClaims([took(), killed(120, { counted: group('state-forces', 'soldiers') })])).toEqual([])
  const rival = { reportId: 'r2', attribution: [speaker('Blue Front'), speaker(null)] }
  expect(checkClaims([took(), killed(80), captured(30, rival)])).toEqual([])
})

test('accepts losses that are feared or add up over months', () => {
  expect(checkClaims([took(), killed(120, { modality: 'feared' })])).toEqual([])
  expect(checkClaims([took(), killed(120, { scope: 'cumulative' })])).toEqual([])
})
