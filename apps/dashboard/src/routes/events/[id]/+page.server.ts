import { error } from '@sveltejs/kit'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { viewEvent } from '#lib/event/view-event.ts'
import { viewLocator } from '#lib/locator-map/view-locator.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { readEvent } from '#lib/server/read-event.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import { worldOutlines } from '#lib/server/world-outlines.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const store = await sharedStore()
  const event = await store.findEvent(params.id)
  if (event === null)
    error(404, `No event is kept under the id “${params.id}”. It may have changed with the reports that tell of it.`)
  const reading = chooseReading(url.searchParams)
  return keepReading(
    {
      event: viewEvent(await readEvent(store, event), reading),
      locator: viewLocator(event, worldOutlines()),
    },
    reading,
  )
}
