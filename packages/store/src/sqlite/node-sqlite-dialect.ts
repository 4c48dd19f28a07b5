import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'
import { retryWhileBusy } from './retry-while-busy.ts'

/** The statement as Kysely asks for it. Values come from the rows of this package alone, all of them text or numbers. */
const prepare = (database: DatabaseSync, sql: string): SqliteStatement => {
  const statement = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  }
}

/** Statements kept for the next time: preparing the INSERT of a batch anew is about a tenth of the cost of adding it. */
const KEPT_STATEMENTS = 40

const adapt = (database: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  const keep = (sql: string): SqliteStatement => {
    const statement = prepare(database, sql)
    const [oldest] = kept.keys()
    if (kept.size >= KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest)
    kept.set(sql, statement)
    return statement
  }
  return {
    prepare: (sql) => kept.get(sql) ?? keep(sql),
    close: () => {
      database.close()
    },
  }
}

/**
 * Takes the write lock when a transaction begins. Every transaction here writes, and one that began by reading could
 * not wait for a writer any more: SQLite refuses it at once.
 */
class WritingSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await retryWhileBusy(() => connection.executeQuery(CompiledQuery.raw('begin immediate')))
  }
}

/** SQLite can change tables within a transaction; Kysely is careful about it because of foreign keys being switched. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely on the SQLite that comes with Node; closes the database when it is destroyed. */
export const makeNodeSqliteDialect = (database: DatabaseSync): Dialect => ({
  createDriver: () => new WritingSqliteDriver({ database: adapt(database) }),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalSqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})
