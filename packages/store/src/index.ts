export { openStore, StoreError } from './open-store.ts'
export type { Store } from './store.ts'
