import type { Event } from '@reportedly/schema'
import { type Kysely, sql } from 'kysely'
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

type EventRow = Tables['events']

/** What has to be written for the store to hold these events: most of them are those of before. */
interface Changes {
  /** New, or other than before. */
  readonly written: readonly EventRow[]
  /** The same at another place in the list. */
  readonly moved: readonly EventRow[]
  /** No longer there, or other than before: their links go. */
  readonly loosened: readonly string[]
  readonly gone: readonly string[]
}

const findChanges = async (db: Kysely<Tables>, rows: readonly EventRow[]): Promise<Changes> => {
  const before = await db.selectFrom('events').select(['id', 'position', 'document']).execute()
  const known = new Map(before.map((row) => [row.id, row]))
  const asked = new Map(rows.map((row) => [row.id, row]))
  return {
    written: rows.filter(({ id, document }) => known.get(id)?.document !== document),
    moved: rows.filter(({ id, document, position }) => {
      const row = known.get(id)
      return row?.document === document && row.position !== position
    }),
    loosened: before.filter(({ id, document }) => asked.get(id)?.document !== document).map(({ id }) => id),
    gone: before.filter(({ id }) => !asked.has(id)).map(({ id }) => id),
  }
}

const deleteGone = async (db: Kysely<Tables>, { loosened, gone }: Changes): Promise<void> => {
  for (const ids of inBatches(loosened)) await db.deleteFrom('event_claims').where('event_id', 'in', ids).execute()
  for (const ids of inBatches(gone)) await db.deleteFrom('events').where('id', 'in', ids).execute()
}

const writeEvents = async (db: Kysely<Tables>, rows: readonly EventRow[]): Promise<void> => {
  for (const batch of inBatches(rows))
    await db
      .insertInto('events')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          position: ref('excluded.position'),
          document: ref('excluded.document'),
        })),
      )
      .execute()
}

/** Their places alone, in one statement: one event more at the beginning moves all others. */
const moveEvents = async (db: Kysely<Tables>, rows: readonly EventRow[]): Promise<void> => {
  const places = JSON.stringify(rows.map(({ id, position }) => [id, position]))
  await sql`
    update events set position = moved.position
    from (select json_extract(value, '$[0]') as id, json_extract(value, '$[1]') as position from json_each(${places})) as moved
    where events.id = moved.id
  `.execute(db)
}

/**
 * Puts events and their links to claims in place of all there are, in one transaction. Only what is other than before is
 * written, so that others wait for the database no longer than one more report takes.
 */
export const replaceEvents = async (db: Kysely<Tables>, events: readonly Event[]): Promise<void> => {
  refuseTwins(events)
  const claimIdsOf = new Map(events.map(({ id, claimIds }) => [id, new Set(claimIds)]))
  await db.transaction().execute(async (transaction) => {
    const changes = await findChanges(transaction, events.map(toEventRow))
    await deleteGone(transaction, changes)
    await writeEvents(transaction, changes.written)
    await moveEvents(transaction, changes.moved)
    const links = changes.written.flatMap(({ id }) =>
      [...(claimIdsOf.get(id) ?? [])].map((claimId) => ({ event_id: id, claim_id: claimId })),
    )
    for (const batch of inBatches(links)) {
      await refuseMissingClaims(transaction, batch)
      await transaction.insertInto('event_claims').values(batch).execute()
    }
  })
}
