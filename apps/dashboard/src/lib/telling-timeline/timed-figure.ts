import type { Measure } from '@reportedly/schema'
import type { Role } from '../standing/list-tellings.ts'

/** A figure on the day its report came out. */
export interface TimedFigure {
  readonly id: string
  readonly href: string
  readonly measure: Measure
  /** ISO 8601. */
  readonly day: string
  /** Its number; null for a word without one. */
  readonly figure: number | null
  readonly role: Role
  /** The figure in words, and the event, on a line each. */
  readonly lines: readonly [figure: string, event: string]
}
