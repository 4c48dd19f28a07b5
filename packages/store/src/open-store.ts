import { openSqliteStore } from './sqlite/open-sqlite-store.ts'
import { StoreError } from './store-error.ts'
import type { Store } from './store.ts'

/** Opens the store at a file path (":memory:" for one that is not kept), made when there is none. Throws `StoreError`. */
export const openStore = async (location: string): Promise<Store> => {
  // The URL stays out of the message: it may hold a password.
  if (/^postgres(ql)?:/i.test(location))
    throw new StoreError('PostgreSQL is not supported yet; give the path of a file')
  return openSqliteStore(location)
}
