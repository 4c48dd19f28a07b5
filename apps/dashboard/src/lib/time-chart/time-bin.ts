import type { Category } from '@reportedly/schema'

/** One stretch of time with what the events that began in it come to. */
export interface TimeBin {
  /** First and last day, ISO 8601, inclusive. */
  readonly from: string
  readonly to: string
  readonly low: number
  readonly best: number
  readonly high: number
  readonly isOpen: boolean
  readonly events: number
  /** Shares of the best, in the order of display. */
  readonly parts: readonly { readonly category: Category; readonly best: number }[]
}
