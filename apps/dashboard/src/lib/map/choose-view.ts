import { Measure } from '@reportedly/schema'
import { type Box, readBox } from './box.ts'

/** What a map shows, as its address has it; the filters that all pages share come beside it. */
export interface MapChoice {
  readonly measure: Measure
  /** The stretch of the earth that is looked at; null for as much as the events need. */
  readonly box: Box | null
  /** The place whose events are listed, by the key of its spot. */
  readonly spot: string | null
}

/** Reads what a map shows from its page’s address; what cannot be read falls back to everything, and to the killed. */
export const chooseView = (parameters: URLSearchParams): MapChoice => ({
  measure: Measure.safeParse(parameters.get('measure')).data ?? 'killed',
  box: readBox(parameters.get('bbox')),
  spot: parameters.get('spot') || null,
})
