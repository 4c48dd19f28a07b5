import type { Source } from '@reportedly/schema'
import type { Kysely } from 'kysely'
import { inBatches } from './in-batches.ts'
import { readDocument } from './read-document.ts'
import type { Tables } from './tables.ts'
import { toSourceRow } from './to-row.ts'

/** The last of those with one id: a statement may write a row once only. */
const distinct = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
]

/** The first of those with one id, what is known of it before what is not. */
const firstKnown = (sources: readonly Source[]): readonly Source[] =>
  distinct([
    ...sources.filter(({ basis }) => basis === null).reverse(),
    ...sources.filter(({ basis }) => basis !== null).reverse(),
  ])

/** Writes sources over those of their ids: over all of them, or only over a mere name that is known by now. */
const writeSources = async (db: Kysely<Tables>, sources: readonly Source[], over: 'all' | 'names'): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    for (const batch of inBatches(sources.map(toSourceRow))) {
      await transaction
        .insertInto('sources')
        .values(batch)
        .onConflict((conflict) => {
          const update = conflict
            .column('id')
            .doUpdateSet(({ ref }) => ({ known: ref('excluded.known'), document: ref('excluded.document') }))
          return over === 'all' ? update : update.where('sources.known', '=', 0).where('excluded.known', '=', 1)
        })
        .execute()
    }
  })
}

/** Adds sources that are new, and what is known of those that were mere names. */
export const addSources = (db: Kysely<Tables>, sources: readonly Source[]): Promise<void> =>
  writeSources(db, firstKnown(sources), 'names')

/** Puts sources in place of what there is under their ids. */
export const putSources = (db: Kysely<Tables>, sources: readonly Source[]): Promise<void> =>
  writeSources(db, distinct(sources), 'all')

/** Finds a source by id; null when there is none. */
export const findSource = async (db: Kysely<Tables>, id: string): Promise<Source | null> => {
  const row = await db.selectFrom('sources').select(['id', 'document']).where('id', '=', id).executeTakeFirst()
  return row ? readDocument('source', row) : null
}

/** Lists sources by id, all of them or those asked for. */
export const listSources = async (db: Kysely<Tables>, ids?: readonly string[]): Promise<readonly Source[]> => {
  const all = db.selectFrom('sources').select(['id', 'document']).orderBy('id')
  if (ids === undefined) return (await all.execute()).map((row) => readDocument('source', row))
  const found: Source[] = []
  for (const batch of inBatches([...new Set(ids)].toSorted())) {
    const rows = await all.where('id', 'in', batch).execute()
    found.push(...rows.map((row) => readDocument('source', row)))
  }
  return found
}
