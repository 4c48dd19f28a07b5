import { error } from '@sveltejs/kit'
import { answerRows, type RowFormat } from '../coded-rows/answer-rows.ts'
import { readEvent } from './read-event.ts'
import { sharedStore } from './shared-store.ts'

/** The coded rows of an event’s claims; 404 for an event that is not kept. */
export const answerEventRows = async (id: string, format: RowFormat): Promise<Response> => {
  const store = await sharedStore()
  const event = await store.findEvent(id)
  if (event === null) error(404, `No event is kept under the id “${id}”.`)
  const { claims, reports, sources = [] } = await readEvent(store, event)
  return answerRows({ claims, reports, sources }, format, id)
}
