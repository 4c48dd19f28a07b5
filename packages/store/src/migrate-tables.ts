import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { MIGRATIONS } from './migrations.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

const MIGRATION_TABLE = 'migrations'

const listDone = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return []
  const rows = await db
    .withTables<{ migrations: { readonly name: string } }>()
    .selectFrom(MIGRATION_TABLE)
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}

/**
 * Brings the tables up to this version, in one transaction and only when something is missing, so that opening a
 * finished store never waits for a writer. Throws `StoreError` for a database written by a newer version.
 */
export const migrateTables = async (db: Kysely<Tables>, location: string): Promise<void> => {
  const done = await listDone(db)
  const unknown = done.find((name) => !(name in MIGRATIONS))
  if (unknown !== undefined)
    throw new StoreError(`${location}: written by a newer version of this program (it has "${unknown}"); update it`)
  if (Object.keys(MIGRATIONS).every((name) => done.includes(name))) return
  await db.transaction().execute(async (transaction) => {
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
      migrationTableName: MIGRATION_TABLE,
      migrationLockTableName: 'migration_lock',
    })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
  })
}
