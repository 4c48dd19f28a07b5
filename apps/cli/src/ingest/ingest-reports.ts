import { clusterEvents } from '@reportedly/events'
import { describeSources, listSources } from '@reportedly/parser'
import { keepReadings } from '@reportedly/store'
import { countOf } from '../count-of.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadRegistry } from '../load-registry.ts'
import { readClaims } from '../read-claims.ts'
import { tellProgress } from '../tell-progress.ts'
import type { Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

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
    const { added } = await keepReadings(store, readClaims(paths, registry, terminal, progress), {
      listSources: (claims) => listSources(claims, registry),
      clusterEvents,
      tellClustering: () => progress.tellStage('grouping claims into events'),
    })
    const { reports: read, setAside } = progress.finish()
    const { reports, claims, events } = await store.countRecords()
    terminal.stderr.write(
      `${countOf(added, 'report')} added, ${read - added} already known, ${setAside} set aside; ` +
        `${database} holds ${countOf(reports, 'report')}, ${countOf(claims, 'claim')}, ${countOf(events, 'event')}\n`,
    )
    return setAside === 0 ? EXIT.fine : EXIT.failed
  })
