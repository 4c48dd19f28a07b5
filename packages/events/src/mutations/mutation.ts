import type { Claim } from '@reportedly/schema'

/** One origin’s figure told in one way and, on its way to other reports, in another. */
export interface Mutation {
  /** Name of the rule that found it. */
  readonly rule: `mutations/${string}`
  readonly originId: string
  /** The claim that tells it as it was told first, or nearest to the speaker. */
  readonly from: string
  /** The claims that tell it changed, in reports that do not tell it unchanged as well. */
  readonly to: readonly string[]
  /** What changed, in words for a reader. */
  readonly message: string
  /** Whether the reports’ days tell that the first was told before all others; else the change may be the other way round. */
  readonly isOrderKnown: boolean
}

/** One named way in which a figure changes as it is passed on. */
export interface MutationRule {
  readonly name: Mutation['rule']
  /**
   * What changed between two claims of one origin that state one number in one unit; null when nothing did that this
   * rule knows of. The first is the earlier one, where that is known.
   */
  readonly compare: (from: Claim, to: Claim) => string | null
  /** Whether one report that tells it in both ways shows that the origin has two figures, and nothing changed. */
  readonly keptApartByOneReport: boolean
  /** Which of two tellings was probably the first where their days leave it open; left out, either may have been. */
  readonly isLikelyFirst?: (one: Claim, other: Claim) => boolean
}
