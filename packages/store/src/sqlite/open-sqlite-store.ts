import { Kysely } from 'kysely'
import { makeStore } from '../make-store.ts'
import { migrateTables } from '../migrate-tables.ts'
import { StoreError } from '../store-error.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { explainSqliteError } from './explain-sqlite-error.ts'
import { makeNodeSqliteDialect } from './node-sqlite-dialect.ts'
import { openDatabase } from './open-database.ts'

/** Opens the store in a SQLite file (":memory:" for one that is not kept), made when there is none. Throws `StoreError`. */
export const openSqliteStore = async (location: string): Promise<Store> => {
  const database = await openDatabase(location)
  const db = new Kysely<Tables>({ dialect: makeNodeSqliteDialect(database) })
  try {
    await migrateTables(db, location)
    return makeStore(db, { location, explain: explainSqliteError })
  } catch (error) {
    await db.destroy()
    if (error instanceof StoreError) throw error
    throw new StoreError(`${location}: ${explainSqliteError(error)}`, { cause: error })
  }
}
