import type { Figure } from '../figure.ts'

/** A figure and the origin it goes back to. */
export interface OriginFigure extends Figure {
  readonly originId: string
}

/** What figures come to; null is open (low, high) or unknown (best). */
export interface Settled {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** A policy: what the figures that were not set aside come to. Never leaves their range. */
export type SettleFigures = (figures: readonly OriginFigure[]) => Settled

export const NO_FIGURE: Settled = { low: null, best: null, high: null }
