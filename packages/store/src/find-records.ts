import type { Claim, Event, Report } from '@reportedly/schema'
import { type Kysely, sql } from 'kysely'
import { readDocument } from './read-document.ts'
import type { ClaimFilter, EventFilter } from './store.ts'
import type { Tables } from './tables.ts'

/** Ids as one parameter, however many they are: a statement takes 32,766 parameters and no more. */
const listed = (ids: readonly string[]) => sql<string>`(select value from json_each(${JSON.stringify(ids)}))`

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

const reportsInOrder = (db: Kysely<Tables>) =>
  db
    .selectFrom('reports')
    .orderBy('published_at', (order) => order.asc().nullsLast())
    .orderBy('id')

/** Lists reports by date of publication, those without a date last, then by id; given ids, those of them there are. */
export const listReports = async (db: Kysely<Tables>, ids?: readonly string[]): Promise<readonly Report[]> => {
  const all = reportsInOrder(db).select(['id', 'document'])
  const rows = await (ids === undefined ? all : all.where('id', 'in', listed(ids))).execute()
  return rows.map((row) => readDocument('report', row))
}

/** Lists the ids of all reports, in the order of reports. */
export const listReportIds = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const rows = await reportsInOrder(db).select('id').execute()
  return rows.map(({ id }) => id)
}

/** Lists events in the order in which they were given, as far as they meet every condition given. */
export const listEvents = async (
  db: Kysely<Tables>,
  { reportId, stretch }: EventFilter = {},
): Promise<readonly Event[]> => {
  let query = db.selectFrom('events').select(['id', 'document'])
  if (reportId !== undefined)
    query = query.where('id', 'in', (links) =>
      links
        .selectFrom('event_claims')
        .innerJoin('claims', 'claims.id', 'event_claims.claim_id')
        .select('event_claims.event_id')
        .where('claims.report_id', '=', reportId),
    )
  if (stretch !== undefined)
    query = query.where('position', '>=', stretch.from).where('position', '<', stretch.from + stretch.count)
  const rows = await query.orderBy('position').execute()
  return rows.map((row) => readDocument('event', row))
}

/** Lists the claims that meet every condition given, by report id and place in the text. */
export const listClaims = async (db: Kysely<Tables>, filter: ClaimFilter = {}): Promise<readonly Claim[]> => {
  const { reportId, reportIds, eventId, measure, category } = filter
  let query = db.selectFrom('claims').select(['id', 'document'])
  if (reportId !== undefined) query = query.where('report_id', '=', reportId)
  if (reportIds !== undefined) query = query.where('report_id', 'in', listed(reportIds))
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
