import type { Claim, Event, Report, Source } from '@reportedly/schema'
import type { ReportWithClaims, Store } from './store.ts'

/** What is made of claims besides keeping them; given by the apps, since packages know each other only by their records. */
export interface KeepingRules {
  /** The sources that claims name. */
  readonly listSources: (claims: readonly Claim[]) => readonly Source[]
  /** The events that claims make, all anew. */
  readonly clusterEvents: (claims: readonly Claim[], reports: readonly Report[]) => readonly Event[]
  /** Told once all readings are kept, before the events are made. */
  readonly tellClustering?: () => void
}

/** Readings kept in one transaction: enough to be quick, few enough to be lost without regret. */
const BATCH = 500

type Readings = AsyncIterable<ReportWithClaims> | Iterable<ReportWithClaims>

/**
 * Keeps readings with the sources that they name; their claims are of no event until `groupClaims` is called. Gives how
 * many of the reports were new. Rejects with `StoreError`; what was kept until then stays.
 */
export const keepUngrouped = async (
  store: Store,
  readings: Readings,
  { listSources }: Pick<KeepingRules, 'listSources'>,
): Promise<{ readonly added: number }> => {
  let added = 0
  let batch: ReportWithClaims[] = []
  const keep = async (): Promise<void> => {
    added += (await store.addReadings(batch)).added
    await store.addSources(listSources(batch.flatMap(({ claims }) => claims)))
    batch = []
  }
  for await (const reading of readings) {
    batch.push(reading)
    if (batch.length >= BATCH) await keep()
  }
  await keep()
  return { added }
}

/** Groups all claims of the store into events anew. Rejects with `StoreError`; the events are then those of before. */
export const groupClaims = async (
  store: Store,
  { clusterEvents }: Pick<KeepingRules, 'clusterEvents'>,
): Promise<void> => store.replaceEvents(clusterEvents(await store.listClaims(), await store.listReports()))

/**
 * Keeps readings with the sources that they name, and groups all claims of the store into events anew. Gives how many of
 * the reports were new. Rejects with `StoreError`; what was kept until then stays.
 */
export const keepReadings = async (
  store: Store,
  readings: Readings,
  rules: KeepingRules,
): Promise<{ readonly added: number }> => {
  const kept = await keepUngrouped(store, readings, rules)
  rules.tellClustering?.()
  await groupClaims(store, rules)
  return kept
}
