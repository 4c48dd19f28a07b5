import { clusterEvents } from '@reportedly/events'
import { describeSources, listSources, type Registry } from '@reportedly/parser'
import type { ReportWithClaims, Store } from '@reportedly/store'
import { countOf } from '../count-of.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadRegistry } from '../load-registry.ts'
import { readClaims } from '../read-claims.ts'
import { tellProgress } from '../tell-progress.ts'
import type { Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

/** Readings kept in one transaction: enough to be quick, few enough to be lost without regret. */
const BATCH = 500

const addAll = async (store: Store, readings: AsyncIterable<ReportWithClaims>, registry: Registry): Promise<number> => {
  let added = 0
  let batch: ReportWithClaims[] = []
  const keep = async (): Promise<void> => {
    added += (await store.addReadings(batch)).added
    await store.addSources(
      listSources(
        batch.flatMap(({ claims }) => claims),
        registry,
      ),
    )
    batch = []
  }
  for await (const reading of readings) {
    batch.push(reading)
    if (batch.length >= BATCH) await keep()
  }
  await keep()
  return added
}

export interface IngestSettings {
  readonly database: string
  /** A file of sources to know besides the registry; undefined for none. */
  readonly sources: string | undefined
}

/** Reads the reports at the paths into the database and groups all its claims into events anew. */
export const ingestReports = (
  paths: readonly string[],
  { database, sources }: IngestSettings,
  terminal: Terminal,
): Promise<ExitCode> =>
  withStore(database, async (store) => {
    const progress = tellProgress(terminal.stderr)
    const { registry, given } = await loadRegistry(sources, progress)
    await store.putSources(describeSources(given, registry))
    const added = await addAll(store, readClaims(paths, registry, terminal, progress), registry)
    progress.tellStage('grouping claims into events')
    await store.replaceEvents(clusterEvents(await store.listClaims(), await store.listReports()))
    const { reports: read, setAside } = progress.finish()
    const { reports, claims, events } = await store.countRecords()
    terminal.stderr.write(
      `${countOf(added, 'report')} added, ${read - added} already known, ${setAside} set aside; ` +
        `${database} holds ${countOf(reports, 'report')}, ${countOf(claims, 'claim')}, ${countOf(events, 'event')}\n`,
    )
    return setAside === 0 ? EXIT.fine : EXIT.failed
  })
