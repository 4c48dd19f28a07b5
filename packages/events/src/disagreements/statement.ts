import type { Claim, Source } from '@reportedly/schema'
import type { Figure } from '../estimates/figure.ts'

/** One figure for one group that one origin states, however many reports tell it. */
export interface Statement {
  /** As it was told first. */
  readonly claim: Claim
  /** Every claim that states it, first telling first. */
  readonly claimIds: readonly string[]
  readonly originId: string
  /** What the origin is called, in the words of the report that told it first; null for an unnamed publisher. */
  readonly speaker: string | null
  /** The record of the origin's source; null where there is none. */
  readonly source: Source | null
  readonly figure: Figure
  /** Whether its own speaker is told to have replaced it since. */
  readonly isReplaced: boolean
  /** Day on which it was told first, ISO 8601; null when unknown. */
  readonly toldOn: string | null
  /** The sentence of the first telling; empty where the report is not at hand. */
  readonly sentence: string
}
