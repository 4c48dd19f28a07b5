import type { Claim, Event, Report } from '@reportedly/schema'
import type { Kysely } from 'kysely'
import { readDocument } from './read-document.ts'
import type { ClaimFilter } from './store.ts'
import type { Tables } from './tables.ts'

/** Finds a report by id; null when there is none. */
export const findReport = async (db: Kysely<Tables>, id: string): Promise<Report | null> => {
  const row = await db.selectFrom('reports').select(['id', 'document']).where('id', '=', id).executeTakeFirst()
  return row ? readDocument('report', row) : null
}

/** Finds an event by id; null when there is none. */
export const findEvent = async (db: Kysely<Tables>, id: string): Promise<Event | null> => {
  const row = await db.selectFrom('events').select(['id', 'document']).where('id', '=', id).executeTakeFirst()
  return row ? readDocument('event', row) : null
}

/** Lists reports by date of publication, those without a date last, then by id. */
export const listReports = async (db: Kysely<Tables>): Promise<readonly Report[]> => {
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'document'])
    .orderBy('published_at', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute()
  return rows.map((row) => readDocument('report', row))
}

/** Lists events in the order in which they were given. */
export const listEvents = async (db: Kysely<Tables>): Promise<readonly Event[]> => {
  const rows = await db.selectFrom('events').select(['id', 'document']).orderBy('position').execute()
  return rows.map((row) => readDocument('event', row))
}

/** Lists the claims that meet every condition given, by report id and place in the text. */
export const listClaims = async (db: Kysely<Tables>, filter: ClaimFilter = {}): Promise<readonly Claim[]> => {
  const { reportId, eventId, measure, category } = filter
  let query = db.selectFrom('claims').select(['id', 'document'])
  if (reportId !== undefined) query = query.where('report_id', '=', reportId)
  if (measure !== undefined) query = query.where('measure', '=', measure)
  if (category !== undefined) query = query.where('category', '=', category)
  if (eventId !== undefined)
    query = query.where('id', 'in', (links) =>
      links.selectFrom('event_claims').select('claim_id').where('event_id', '=', eventId),
    )
  const rows = await query.orderBy('report_id').orderBy('start_offset').orderBy('end_offset').orderBy('id').execute()
  return rows.map((row) => readDocument('claim', row))
}

/** Counts the records of each kind. */
export const countRecords = async (
  db: Kysely<Tables>,
): Promise<{ readonly reports: number; readonly claims: number; readonly events: number }> => {
  const count = async (table: 'reports' | 'claims' | 'events'): Promise<number> => {
    const { total } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('total'))
      .executeTakeFirstOrThrow()
    return Number(total)
  }
  return { reports: await count('reports'), claims: await count('claims'), events: await count('events') }
}
