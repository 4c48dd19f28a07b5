import { type Corroboration, countCorroboration, type Origin, type StakeOf, traceOrigins } from '@reportedly/events'
import type { EventRecords } from './view-event.ts'

/** Where the claims of an event come from, and how well that bears them out. */
export interface TracedEvent {
  readonly origins: readonly Origin[]
  /** The origin of each claim, by claim id. */
  readonly originOf: ReadonlyMap<string, Origin>
  /** Over all claims of the event, whatever an estimate sets aside. */
  readonly corroboration: Corroboration
}

const KNOW_NO_STAKE: StakeOf = () => 'unknown'

/** Traces the claims of an event, once for all that a page shows of it. */
export const traceEvent = ({ claims, reports, sources, stakeOf = KNOW_NO_STAKE }: EventRecords): TracedEvent => {
  const origins = traceOrigins(claims, reports, sources)
  const originOf = new Map(origins.flatMap((origin) => origin.claimIds.map((id) => [id, origin] as const)))
  return { origins, originOf, corroboration: countCorroboration(claims, originOf, stakeOf) }
}
