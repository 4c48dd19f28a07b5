import { error } from '@sveltejs/kit'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { recordsOfOrigins } from '#lib/event/surround-event.ts'
import { headOrigins, pageOrigins } from '#lib/origin-graph/view-origins.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { readEvent } from '#lib/server/read-event.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url: { searchParams: asked } }) => {
  const store = await sharedStore()
  const event = await store.findEvent(params.id)
  if (event === null) error(404, `No event is kept under the id “${params.id}”.`)
  const records = recordsOfOrigins(await readEvent(store, event))
  const view = {
    label: event.label,
    heading: headOrigins(records),
    eventHref: `/events/${event.id}#origins`,
    page: pageOrigins(records, asked.get('page')),
  }
  return keepReading({ view }, chooseReading(asked))
}
