import type { Quantity } from '@reportedly/schema'

/** What the claim strip needs of a claim: its figure, its source in words, and where its sentence stands. */
export interface StripClaim {
  readonly id: string
  readonly href: string
  /** The nearest speaker, in words. */
  readonly speaker: string
  /** How the word travelled on, in words; null when the speaker published it. */
  readonly route: string | null
  readonly quantity: Quantity
  /** The figure in words: "up to 100". */
  readonly figure: string
  /** The figure with what it counts: "up to 100 militants". */
  readonly statement: string
  /** Whether the estimate rests on it. */
  readonly used: boolean
  /** Claims with the same key go back to one origin; null when origins are not known. */
  readonly origin: string | null
  /** The whole mark in words, for those who do not see it. */
  readonly description: string
}
