import { describeCorroboration, estimateEvent } from '@reportedly/events'
import type { Estimate } from '@reportedly/schema'
import { describePlace } from '../words/describe-place.ts'
import { describeTime } from '../words/describe-time.ts'
import { DEFAULT_READING } from './choose-reading.ts'
import { traceEvent } from './trace-event.ts'
import { type EstimateView, viewEstimate } from './view-estimate.ts'
import type { EventRecords } from './view-event.ts'

/** An event as an entry of the overview. */
export interface EventLine {
  readonly href: string
  readonly label: string
  readonly time: string
  readonly place: string
  readonly corroboration: string
  readonly figures: readonly EstimateView[]
}

/** Where one figure stands for all groups of a measure, the groups are left to the page of the event. */
const leaveOutParts = (estimates: readonly Estimate[]): readonly Estimate[] => {
  const together = new Set(estimates.filter(({ category }) => category === null).map(({ measure }) => measure))
  return estimates.filter(({ measure, category }) => category === null || !together.has(measure))
}

/** Views an event with its figures, read in the default way. */
export const viewEventLine = (records: EventRecords): EventLine => {
  const { event, claims } = records
  const { origins, corroboration } = traceEvent(records)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const estimates = estimateEvent({ ...records, ...DEFAULT_READING, origins })
  return {
    href: `/events/${event.id}`,
    label: event.label,
    time: describeTime(event.time),
    place: describePlace(event.place),
    corroboration: describeCorroboration(corroboration),
    figures: leaveOutParts(estimates).map((estimate) => viewEstimate(estimate, byId)),
  }
}
