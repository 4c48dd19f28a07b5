import { disputeScore, estimateUnderPolicies } from '@reportedly/events'
import type { Estimate, Policy, VagueTable } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { type TracedEvent, traceEvent } from '../event/trace-event.ts'
import { keepByReading } from '../standing/keep-by-reading.ts'
import type { Happening } from './figure.ts'
import { keep } from './keep.ts'
import { keepLately } from './keep-lately.ts'
import { plainReading } from './plain-reading.ts'

/**
 * What is reckoned of one event alone. It is kept with the event, not with the survey, so that a new state of the store
 * costs only what has changed in it.
 */

/** Where its claims come from. */
export const traceHappening = keep((happening: Happening): TracedEvent => traceEvent(happening))

/** So many events a page asks the estimates of, some of them again and again. */
const MOST_ESTIMATED = 100

type UnderPolicies = ReadonlyMap<Policy, readonly Estimate[]>

const estimatesLately = keepLately<Happening, Map<VagueTable, UnderPolicies>>(MOST_ESTIMATED, () => new Map())

/**
 * Every estimate of it under a table and each policy, with the claims that each uses and sets aside: reckoned when asked
 * for, and kept for a short while. What is asked of all events at once is kept by `settleHappening`.
 */
export const estimateUnderTable = (happening: Happening, vagueTable: VagueTable): UnderPolicies => {
  const estimates = estimatesLately(happening)
  const known = estimates.get(vagueTable)
  if (known !== undefined) return known
  const made = estimateUnderPolicies({ ...happening, vagueTable, origins: traceHappening(happening).origins })
  estimates.set(vagueTable, made)
  return made
}

/** The same under one reading. */
export const estimateHappening = (happening: Happening, { policy, vagueTable }: ReadingChoice): readonly Estimate[] =>
  estimateUnderTable(happening, vagueTable).get(policy) ?? []

const scoreDispute = keepByReading((happening: Happening, { vagueTable }) =>
  disputeScore({ ...happening, vagueTable, origins: traceHappening(happening).origins }),
)

/** How disputed it is; see `disputeScore`. The policy does not enter into it. */
export const disputeHappening = (happening: Happening, vagueTable: VagueTable): number | null =>
  scoreDispute(happening, plainReading(happening, { policy: 'range', vagueTable }))
