import type { StakeOf } from '@reportedly/events'
import type { Category, Claim, Event, Measure, Place, Report, Source } from '@reportedly/schema'

/** A claim with what is known of those who state it. */
export interface Voice {
  readonly claim: Claim
  /** The resolved sources of its chain, nearest speaker first; empty when none resolves. */
  readonly sourceIds: readonly string[]
  /** Of the nearest speaker. */
  readonly kind: Source['kind']
  /** Of the nearest speaker, in the fight of this event. */
  readonly stake: Source['stake']['position']
}

/** One row of the survey: all that is claimed of one outcome of one category in one event, in one unit. */
export interface Figure {
  /** Unique in the survey. */
  readonly key: string
  readonly event: Event
  readonly measure: Measure
  readonly category: Category
  readonly unit: string
  /** In the order of reports and text; at least one. */
  readonly voices: readonly Voice[]
  /** First and last day of the event, ISO 8601; null when not known. */
  readonly from: string | null
  readonly to: string | null
  readonly place: Place | null
}

/** An event with its records at hand. */
export interface Happening {
  readonly event: Event
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  /** Those that its claims name, and the parties these stand with. */
  readonly sources: readonly Source[]
  readonly stakeOf: StakeOf
  /** In the order of display. */
  readonly figures: readonly Figure[]
}
