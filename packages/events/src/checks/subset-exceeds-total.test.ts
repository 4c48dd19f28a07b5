import { expect, test } from 'vitest'
import { atLeast, exactly, madeUpClaim, upTo } from '@reportedly/schema/made-up'
import { checkClaims } from './check-claims.ts'

const whole = madeUpClaim({ quantity: exactly(7) })
const part = (quantity: typeof whole.quantity) => madeUpClaim({ quantity, subsetOf: whole.id, at: 100 })

test('finds a part that is larger than its whole', () => {
  const larger = part(atLeast(11))
  expect(checkClaims([larger, whole])).toEqual([
    {
      rule: 'checks/subset-exceeds-total',
      claimIds: [larger.id, whole.id],
      message: '“at least 11 people” is said to be part of “7 people”, yet is more: at least 11, out of at most 7.',
    },
  ])
})

test('accepts a part no larger than its whole, and any that open bounds allow', () => {
  expect(checkClaims([whole, part(exactly(7))])).toEqual([])
  expect(checkClaims([whole, part(upTo(11))])).toEqual([])
  expect(checkClaims([{ ...whole, quantity: atLeast(7) }, part(exactly(11))])).toEqual([])
  expect(checkClaims([part(exactly(11))])).toEqual([])
})
