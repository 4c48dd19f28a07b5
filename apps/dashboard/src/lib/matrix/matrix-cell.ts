import type { Claim } from '@reportedly/schema'
import type { Contest } from '../standing/list-contests.ts'
import type { Role } from '../standing/list-tellings.ts'

/** What one source tells of one event. A source that is silent of it has no cell. */
export interface MatrixCell {
  readonly sourceId: string
  readonly contest: Contest
  readonly role: Role
  readonly claim: Claim
  /** How it stands to the baseline; null where it gives no plain number, or where there is nothing to hold it against. */
  readonly log: number | null
  /** A claim that states the baseline, beside a log. */
  readonly against: Claim | null
  readonly kind: 'ratio' | 'alone' | 'wordless'
}
