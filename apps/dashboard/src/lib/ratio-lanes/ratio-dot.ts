import type { Role } from '../standing/list-tellings.ts'

/** A figure as far as its place goes: how it stands to others. */
export interface RatioPoint {
  readonly id: string
  readonly log: number
  readonly role: Role
}

/** A figure as a dot that can be read and followed to its sentence. */
export interface RatioDot extends RatioPoint {
  readonly href: string
  /** The figures in words, and the event, on a line each. */
  readonly lines: readonly [figure: string, event: string]
}

/** Figures of one kind, e.g. a party’s own losses. */
export interface RatioLane<Point extends RatioPoint> {
  readonly key: string
  readonly name: string
  readonly note: string
  readonly median: number | null
  readonly dots: readonly Point[]
}
