import type { Statement } from './statement.ts'

/** What the difference between two figures can come from. */
export type DifferenceKind =
  'scope' | 'certainty' | 'definition' | 'group' | 'time' | 'stake' | 'bounds' | 'contradiction'

/** One thing that a difference comes from. */
export interface DifferenceReason {
  /** Name of the rule that found it. */
  readonly rule: `disagreements/${string}`
  readonly kind: DifferenceKind
  /** In words for a reader. */
  readonly message: string
}

/** Two figures for one outcome that differ, and what the difference comes from. */
export interface Difference {
  /** The claims that told either figure first, the lower figure first. */
  readonly claimIds: readonly [lower: string, higher: string]
  /** The origins of the two figures, in the same order; one and the same where a speaker changed its figure. */
  readonly originIds: readonly [lower: string, higher: string]
  /** The numbers that are compared, in the same order. */
  readonly points: readonly [lower: number, higher: number]
  /** Whether no number fits both figures: "7" and "11", but not "at least 7" and "11". */
  readonly excludesEachOther: boolean
  /** What it comes from, the most telling first; a plain contradiction where nothing else is found. */
  readonly reasons: readonly [DifferenceReason, ...DifferenceReason[]]
}

/** One named source of differences. */
export interface DifferenceRule {
  readonly name: DifferenceReason['rule']
  readonly kind: DifferenceKind
  /** Why the one figure is lower than the other, in words; null where this rule does not explain it. */
  readonly explain: (lower: Statement, higher: Statement) => string | null
}
