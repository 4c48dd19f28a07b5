import type { Role } from '../standing/list-tellings.ts'

/** A figure as a dot: how it stands to others, and where its sentence is. */
export interface RatioDot {
  readonly id: string
  readonly href: string
  readonly log: number
  readonly role: Role
  /** The figures in words, and the event, on a line each. */
  readonly lines: readonly [figure: string, event: string]
}

/** Figures of one kind, e.g. a party’s own losses. */
export interface RatioLane {
  readonly key: string
  readonly name: string
  readonly note: string
  readonly median: number | null
  readonly dots: readonly RatioDot[]
}
