import type { Place, Time } from '@reportedly/schema'
import type { FigurePart } from '../event/link-estimate.ts'

/** A figure in words. */
export interface FigureTold {
  /** Each number linked to its sentence. */
  readonly parts: readonly FigurePart[]
  /** Who or what is counted, and how far the figure is to be trusted. */
  readonly about: string
}

/** What an event comes to in the measure that the map shows. */
export interface MapFigure {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Told only of the few that are listed, so it is put into words when asked for. */
  readonly tell: () => FigureTold
}

/** An event as the map and its timeline draw it. */
export interface MapEvent {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly place: Place | null
  /** First and last day it can have been, ISO 8601; null when not known. */
  readonly from: string | null
  readonly to: string | null
  readonly time: Time | null
  /** Null where no claim of the event is about the measure, or none counts under the policy. */
  readonly figure: MapFigure | null
}

/** The size of an event: the best figure, else the bound that is known; null where there is none. */
export const sizeOf = ({ figure }: MapEvent): number | null =>
  figure === null ? null : (figure.best ?? figure.low ?? figure.high)
