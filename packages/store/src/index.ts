export { groupClaims, keepReadings, keepUngrouped, type KeepingRules } from './keep-readings.ts'
export { openStore } from './open-store.ts'
export { StoreError } from './store-error.ts'
export type { ClaimFilter, EventFilter, ReportWithClaims, Store } from './store.ts'
