import { migrate, type RecordName, type RecordTypes } from '@reportedly/schema'
import { StoreError } from './store-error.ts'

/** Reads a row's JSON as a record of today's schema version; throws `StoreError` that names the record. */
export const readDocument = <Name extends RecordName>(
  name: Name,
  row: { readonly id: string; readonly document: string },
): RecordTypes[Name] => {
  try {
    return migrate(name, JSON.parse(row.document))
  } catch (error) {
    throw new StoreError(`${name} ${row.id} is damaged: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
