import { openStore, type Store } from '@reportedly/store'

/** Where the store of this process is kept. */
export const storeLocation = (): string => process.env['REPORTEDLY_DATABASE'] ?? 'reportedly.sqlite'

let opening: Promise<Store> | null = null

/**
 * The store of this process, opened when first asked for: the file REPORTEDLY_DATABASE names, else "reportedly.sqlite"
 * in the working directory. Rejects with `StoreError`; the next call then tries again.
 */
export const sharedStore = async (): Promise<Store> => {
  opening ??= openStore(storeLocation())
  try {
    return await opening
  } catch (error) {
    opening = null
    throw error
  }
}
