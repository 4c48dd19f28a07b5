import { expect, test } from 'vitest'
import { exactly, group, madeUpClaim, speaker, upTo } from '@reportedly/schema/made-up'
import { checkClaims } from './check-claims.ts'

const army = { attribution: [speaker('Red Army'), speaker(null)] }
const took = madeUpClaim({
  ...army,
  measure: 'strength',
  quantity: upTo(100),
  counted: group('non-state-armed', 'men'),
})
const killed = (given = {}) =>
  madeUpClaim({ ...army, quantity: exactly(100), counted: group('unknown-people'), reportId: 'r2', ...given })

test('finds that those who took part in one report are the dead of another, on one speaker’s word', () => {
  expect(checkClaims([took, killed()])).toMatchObject([
    { rule: 'checks/measure-changed', claimIds: [took.id, killed().id] },
  ])
})

test('accepts it on another speaker’s word, with another number, or told both ways in one report', () => {
  expect(checkClaims([took, killed({ attribution: [speaker('Mayor Venn'), speaker(null)] })])).toEqual([])
  expect(checkClaims([took, killed({ quantity: exactly(90) })])).toEqual([])
  expect(checkClaims([took, killed({ reportId: 'r1', at: 100 })])).toEqual([])
})
