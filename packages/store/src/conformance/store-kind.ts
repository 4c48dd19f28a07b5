import type { Store } from '../store.ts'

/** How the suite comes by stores of one kind. */
export interface StoreKind {
  readonly name: string
  /** Makes room for a new, empty store and says where; cleans up when the test is over. */
  readonly makePlace: () => Promise<string>
  readonly open: (place: string) => Promise<Store>
}
