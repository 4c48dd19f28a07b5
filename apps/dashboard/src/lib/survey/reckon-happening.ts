import { disputeScore, estimateEvent } from '@reportedly/events'
import type { Estimate, VagueTable } from '@reportedly/schema'
import { type TracedEvent, traceEvent } from '../event/trace-event.ts'
import { keepByReading } from '../standing/keep-by-reading.ts'
import type { Happening } from './figure.ts'
import { keep } from './keep.ts'

/**
 * What is reckoned of one event alone. It is kept with the event, not with the survey, so that a new state of the store
 * costs only what has changed in it.
 */

/** Where its claims come from. */
export const traceHappening = keep((happening: Happening): TracedEvent => traceEvent(happening))

/** Every estimate of it under a reading. */
export const estimateHappening = keepByReading((happening: Happening, reading): readonly Estimate[] =>
  estimateEvent({ ...happening, ...reading, origins: traceHappening(happening).origins }),
)

const scoreDispute = keepByReading((happening: Happening, { vagueTable }) =>
  disputeScore({ ...happening, vagueTable, origins: traceHappening(happening).origins }),
)

/** How disputed it is; see `disputeScore`. The policy does not enter into it. */
export const disputeHappening = (happening: Happening, vagueTable: VagueTable): number | null =>
  scoreDispute(happening, { policy: 'range', vagueTable })
