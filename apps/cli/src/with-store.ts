import { openStore, type Store } from '@reportedly/store'

/** Opens the store at a file for the length of some work, and closes it whatever comes of it. Throws `StoreError`. */
export const withStore = async <Result>(location: string, work: (store: Store) => Promise<Result>): Promise<Result> => {
  const store = await openStore(location)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
