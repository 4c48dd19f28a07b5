import type { Store } from './store.ts'

/** Thrown when a store cannot be opened or read; the message names the file and says why. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** Opens the store at a file path (":memory:" for one that is not kept). Throws `StoreError`. */
export declare const openStore: (location: string) => Promise<Store>
