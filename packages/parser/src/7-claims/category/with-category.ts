import type { Category, Claim } from '@reportedly/schema'

/** A claim with another category; itself where there is none to give. */
export const withCategory = (claim: Claim, category: Category | undefined): Claim =>
  category === undefined ? claim : { ...claim, counted: { ...claim.counted, category } }
