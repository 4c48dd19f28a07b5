import type { Measure } from '@reportedly/schema'
import type { Role } from '../standing/list-tellings.ts'

/** A figure on the day its report came out, as far as its place goes. */
export interface TimedPoint {
  readonly id: string
  readonly measure: Measure
  /** ISO 8601. */
  readonly day: string
  /** Its number; null for a word without one. */
  readonly figure: number | null
  readonly role: Role
}

/** A figure as a bubble that can be read and followed to its sentence. */
export interface TimedFigure extends TimedPoint {
  readonly href: string
  /** The figure in words, and the event, on a line each. */
  readonly lines: readonly [figure: string, event: string]
}
