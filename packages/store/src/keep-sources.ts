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

/** Adds sources that are new, and what is known of those that were mere names. */
export const addSources = async (db: Kysely<Tables>, sources: readonly Source[]): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    for (const batch of inBatches(firstKnown(sources).map(toSourceRow))) {
      await transaction
        .insertInto('sources')
        .values(batch)
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet(({ ref }) => ({ known: ref('excluded.known'), document: ref('excluded.document') }))
            .where('sources.known', '=', 0)
            .where('excluded.known', '=', 1),
        )
        .execute()
    }
  })
}

/** Puts sources in place of what there is under their ids. */
export const putSources = async (db: Kysely<Tables>, sources: readonly Source[]): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    for (const batch of inBatches(distinct(sources).map(toSourceRow))) {
      await transaction
        .insertInto('sources')
        .values(batch)
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet(({ ref }) => ({ known: ref('excluded.known'), document: ref('excluded.document') })),
        )
        .execute()
    }
  })
}

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
