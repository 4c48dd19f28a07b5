import type { Event } from '@reportedly/schema'
import type { Store } from '@reportedly/store'
import type { EventRecords } from '../event/view-event.ts'

/** Reads the claims and reports of an event from the store. */
export const readEvent = async (store: Store, event: Event): Promise<EventRecords> => {
  const [claims, reports] = await Promise.all([
    store.listClaims({ eventId: event.id }),
    Promise.all(event.reportIds.map((id) => store.findReport(id))),
  ])
  return { event, claims, reports: reports.filter((report) => report !== null) }
}
