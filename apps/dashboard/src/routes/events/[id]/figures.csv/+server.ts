import { claimsToCsv } from '@reportedly/interchange'
import { error } from '@sveltejs/kit'
import { csvResponse } from '#lib/server/csv-response.ts'
import { readEvent } from '#lib/server/read-event.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import type { RequestHandler } from './$types'

/** The claims of an event, one coded row each. */
export const GET: RequestHandler = async ({ params }) => {
  const store = await sharedStore()
  const event = await store.findEvent(params.id)
  if (event === null) error(404, `No event is kept under the id “${params.id}”.`)
  const { claims, reports, sources } = await readEvent(store, event)
  return csvResponse(claimsToCsv(claims, reports, sources), 'figures')
}
