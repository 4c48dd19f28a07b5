import type { Category, Claim } from '@reportedly/schema'
import { isOpen } from './is-open.ts'
import { withCategory } from './with-category.ts'

/** Gives a toll that a later one replaces the category of that one: "rose to 23, eight of them soldiers, from 14 in the morning". */
export const settleRevised = (claims: readonly Claim[]): readonly Claim[] => {
  const replaced = new Map<string, Category>()
  for (const claim of claims)
    if (claim.revises !== null && !isOpen(claim)) replaced.set(claim.revises, claim.counted.category)
  if (replaced.size === 0) return claims
  return claims.map((claim) => (isOpen(claim) ? withCategory(claim, replaced.get(claim.id)) : claim))
}
