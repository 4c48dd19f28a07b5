import { madeUpClaim, speaker, town } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { makeSharing } from './share-parts.ts'

const claimIn = (place: string, id: string) =>
  madeUpClaim({ id, place: town(place), attribution: [speaker('Mayor'), speaker(null)] })

test('records stay what they were', () => {
  const share = makeSharing()
  const claims = [claimIn('Ashford', 'one'), claimIn('Ashford', 'two'), claimIn('Verrin', 'three')]
  expect(claims.map(share)).toEqual(claims)
})

test('what records say alike is one object, and what they do not is not', () => {
  const share = makeSharing()
  const [one, other, elsewhere] = [claimIn('Ashford', 'one'), claimIn('Ashford', 'two'), claimIn('Verrin', 'three')]
  expect(share(one).place).toBe(share(other).place)
  expect(share(one).attribution).toBe(share(elsewhere).attribution)
  expect(share(one).place).not.toBe(share(elsewhere).place)
})

test('goes on sharing after more has been met than is known at once', () => {
  const share = makeSharing()
  for (let at = 0; at < 30_000; at += 1) share({ part: { at } })
  expect(share({ part: { at: -1 } }).part).toBe(share({ part: { at: -1 } }).part)
})
