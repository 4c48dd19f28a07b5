import { clusterEvents } from '@reportedly/events'
import { listSources, readReport } from '@reportedly/parser'
import type { Report } from '@reportedly/schema'
import { keepReadings } from '@reportedly/store'
import { sharedRegistry } from './read-registry.ts'
import { sharedStore } from './shared-store.ts'

const keep = async (reports: readonly Report[]): Promise<{ readonly added: number }> => {
  const [store, registry] = await Promise.all([sharedStore(), sharedRegistry()])
  const readings = reports.map((report) => ({ report, claims: readReport(report, registry).claims }))
  return keepReadings(store, readings, { listSources: (claims) => listSources(claims, registry), clusterEvents })
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads reports and keeps them as `reportedly ingest` does; says how many were new. Two requests at once take turns: each
 * makes all events anew, and must not do so from what the other has half kept. Rejects with `StoreError`.
 */
export const keepReports = (reports: readonly Report[]): Promise<{ readonly added: number }> => {
  const kept = last.catch(() => null).then(() => keep(reports))
  last = kept
  return kept
}
