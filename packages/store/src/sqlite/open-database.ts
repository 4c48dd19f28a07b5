import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'
import { explainSqliteError } from './explain-sqlite-error.ts'
import { BUSY_TIMEOUT, retryWhileBusy } from './retry-while-busy.ts'

/** "RPTD" in SQLite's header field for the program a file belongs to. */
const APPLICATION_ID = 0x52505444
const IN_MEMORY = ':memory:'

const refusePlace = (location: string): void => {
  if (location === '') throw new StoreError('expected the path of a store, got an empty one')
  if (location === IN_MEMORY) return
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  if (isFolder(location)) throw new StoreError(`${location}: is a folder; a store is a file`)
  if (!isFolder(dirname(resolve(location)))) throw new StoreError(`${location}: there is no such folder to put it in`)
}

const readPragma = (database: DatabaseSync, name: string): unknown => database.prepare(`pragma ${name}`).get()?.[name]

/** Claims an empty file for this program and refuses one that holds another program's tables. */
const checkOwner = (database: DatabaseSync, location: string): void => {
  if (readPragma(database, 'application_id') === APPLICATION_ID) return
  if (database.prepare('select 1 from sqlite_master limit 1').get() !== undefined)
    throw new StoreError(`${location}: is a SQLite database of another program`)
  database.exec(`pragma application_id = ${APPLICATION_ID}`)
}

/**
 * 64 MiB of pages in memory, and up to 32 MiB of log before it is written back. Ids come in no order, so adding many
 * reports would otherwise write the same pages again and again; measured, this takes a quarter of the time off.
 */
const TUNING = 'pragma cache_size = -65536; pragma wal_autocheckpoint = 8192'

const prepareDatabase = (database: DatabaseSync, location: string): void => {
  database.exec(TUNING)
  checkOwner(database, location)
  if (location !== IN_MEMORY && readPragma(database, 'journal_mode') !== 'wal')
    database.exec('pragma journal_mode = wal')
}

/** Opens a database file, made when there is none, in WAL mode and with foreign keys on. Throws `StoreError`. */
export const openDatabase = async (location: string): Promise<DatabaseSync> => {
  let database: DatabaseSync | undefined
  try {
    refusePlace(location)
    // An absolute path, so that SQLite does not take "file:…" for a URI.
    const path = location === IN_MEMORY ? location : resolve(location)
    const opened = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true })
    database = opened
    await retryWhileBusy(() => {
      prepareDatabase(opened, location)
    })
    return opened
  } catch (error) {
    database?.close()
    if (error instanceof StoreError) throw error
    throw new StoreError(`${location}: ${explainSqliteError(error)}`, { cause: error })
  }
}
