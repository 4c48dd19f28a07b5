import type { Event } from '@reportedly/schema'
import type { Kysely } from 'kysely'
import { inBatches } from './in-batches.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'
import { toEventRow } from './to-row.ts'

const refuseTwins = (events: readonly Event[]): void => {
  const seen = new Set<string>()
  for (const { id } of events) {
    if (seen.has(id)) throw new StoreError(`two events have the id ${id}`)
    seen.add(id)
  }
}

const refuseMissingClaims = async (db: Kysely<Tables>, links: readonly Tables['event_claims'][]): Promise<void> => {
  const ids = links.map(({ claim_id }) => claim_id)
  const known = await db.selectFrom('claims').select('id').where('id', 'in', ids).execute()
  const isKnown = new Set(known.map(({ id }) => id))
  const missing = links.find(({ claim_id }) => !isKnown.has(claim_id))
  if (missing)
    throw new StoreError(`event ${missing.event_id} names claim ${missing.claim_id}, which is not in the store`)
}

/** Puts events and their links to claims in place of all there are, in one transaction. */
export const replaceEvents = async (db: Kysely<Tables>, events: readonly Event[]): Promise<void> => {
  refuseTwins(events)
  const links = events.flatMap(({ id, claimIds }) =>
    [...new Set(claimIds)].map((claimId) => ({ event_id: id, claim_id: claimId })),
  )
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('event_claims').execute()
    await transaction.deleteFrom('events').execute()
    for (const batch of inBatches(events.map(toEventRow))) {
      await transaction.insertInto('events').values(batch).execute()
    }
    for (const batch of inBatches(links)) {
      await refuseMissingClaims(transaction, batch)
      await transaction.insertInto('event_claims').values(batch).execute()
    }
  })
}
