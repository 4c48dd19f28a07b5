import { knowStakes } from '@reportedly/events'
import type { Event } from '@reportedly/schema'
import type { Store } from '@reportedly/store'
import { readSources } from './read-sources.ts'
import type { EventRecords } from '../event/view-event.ts'

/** Reads the claims, reports and sources of an event from the store. */
export const readEvent = async (store: Store, event: Event): Promise<EventRecords> => {
  const [claims, reports] = await Promise.all([
    store.listClaims({ eventId: event.id }),
    Promise.all(event.reportIds.map((id) => store.findReport(id))),
  ])
  const sources = await readSources(store, claims)
  return {
    event,
    claims,
    reports: reports.filter((report) => report !== null),
    sources,
    stakeOf: knowStakes(event, claims, sources),
  }
}
