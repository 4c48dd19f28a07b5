import { viewEventLine } from '#lib/event/view-event-line.ts'
import { paginate } from '#lib/page/paginate.ts'
import { readEvent } from '#lib/server/read-event.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import type { PageServerLoad } from './$types'

const EVENTS_A_PAGE = 40

export const load: PageServerLoad = async ({ url }) => {
  const store = await sharedStore()
  const [counts, events] = await Promise.all([store.countRecords(), store.listEvents()])
  const page = paginate(events, url.searchParams.get('page'), EVENTS_A_PAGE)
  const records = await Promise.all(page.items.map((event) => readEvent(store, event)))
  return { counts, page: { ...page, items: records.map(viewEventLine) } }
}
