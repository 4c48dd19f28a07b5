import { error } from '@sveltejs/kit'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { viewAllFigures } from '#lib/event/view-all-figures.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { readEvent } from '#lib/server/read-event.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url: { searchParams: asked } }) => {
  const store = await sharedStore()
  const event = await store.findEvent(params.id)
  if (event === null) error(404, `No event is kept under the id “${params.id}”.`)
  const reading = chooseReading(asked)
  const view = viewAllFigures(await readEvent(store, event), reading, {
    figure: asked.get('figure'),
    measure: asked.get('measure'),
    page: asked.get('page'),
  })
  if (view === null) error(404, 'This event has no such figures.')
  return keepReading({ view }, reading)
}
