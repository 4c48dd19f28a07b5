import type { Claim } from '@reportedly/schema'
import { byTextOrder } from '../text-order.ts'
import type { Finding } from './check.ts'
import { CHECKS } from './index.ts'

/** Runs every check over the claims of one event and stamps its name on what it finds. */
export const checkClaims = (claims: readonly Claim[]): readonly Finding[] => {
  const inOrder = claims.toSorted(byTextOrder)
  return CHECKS.flatMap(({ name, find }) => find(inOrder).map((finding) => ({ rule: name, ...finding })))
}
