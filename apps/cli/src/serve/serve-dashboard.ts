import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { countOf } from '../count-of.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'
import { findDashboard } from './find-dashboard.ts'
import { listen } from './listen.ts'
import { loadHandler } from './load-handler.ts'
import { waitForStop } from './wait-for-stop.ts'

export interface ServeSettings {
  readonly database: string
  readonly host: string
  readonly port: number
  /** Paths to ingest first. */
  readonly read: readonly string[]
  /** The file of sources to read them with, and what is added in the browser. */
  readonly sources: string | undefined
}

const describeDatabase = (database: string): Promise<string> =>
  withStore(database, async (store) => {
    const { reports, claims } = await store.countRecords()
    return `${database}: ${countOf(reports, 'report')}, ${countOf(claims, 'claim')}`
  })

/** Serves the built dashboard on the database until the program is told to stop. */
export const serveDashboard = async (
  { database, host, port, read, sources }: ServeSettings,
  terminal: Terminal,
): Promise<ExitCode> => {
  const handlerUrl = findDashboard()
  if (read.length > 0) {
    const { ingestReports } = await import('../ingest/ingest-reports.ts')
    await ingestReports(read, { database, sources }, terminal)
  }
  const held = await describeDatabase(database)
  const server = createServer(await loadHandler(handlerUrl, resolve(database), sources && resolve(sources)))
  const address = await listen(server, host, port)
  terminal.stderr.write(`Reportedly is up at ${address} (database ${held}); stop with Ctrl+C\n`)
  await waitForStop(server)
  return EXIT.fine
}
