import type { Claim } from '@reportedly/schema'

/** Claims that cannot all be right as they stand, and why, in words for a reader. */
export interface Finding {
  /** Name of the check that found it. */
  readonly rule: string
  readonly claimIds: readonly string[]
  readonly message: string
}

/** One named rule over the claims of one event. */
export interface Check {
  readonly name: `checks/${string}`
  readonly find: (claims: readonly Claim[]) => readonly Omit<Finding, 'rule'>[]
}
