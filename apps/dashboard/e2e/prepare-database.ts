import { clusterEvents } from '@reportedly/events'
import { readReports } from '@reportedly/ingest'
import { listSources, readReport, REGISTRY } from '@reportedly/parser'
import type { Claim, Report, Source } from '@reportedly/schema'
import { openStore } from '@reportedly/store'

export interface ReadingOfReport {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Writes reports, their claims and the events these make into a database file, with what is known of their sources. */
export const writeDatabase = async (
  file: string,
  readings: readonly ReadingOfReport[],
  known: readonly Source[] = [],
): Promise<void> => {
  const store = await openStore(file)
  const claims = readings.flatMap((reading) => reading.claims)
  await store.addReadings(readings)
  await store.addSources(known)
  await store.addSources(listSources(claims, REGISTRY))
  await store.replaceEvents(
    clusterEvents(
      claims,
      readings.map(({ report }) => report),
    ),
  )
  await store.close()
}

/** Reads files and folders into a new database file, as `reportedly ingest` does. */
export const prepareDatabase = async (file: string, paths: readonly string[]): Promise<void> => {
  const readings: ReadingOfReport[] = []
  for await (const ingested of readReports(paths, { retrievedAt: '2025-06-01T12:00:00Z' })) {
    if (ingested.kind === 'problem') throw new Error(`${ingested.problem.path}: ${ingested.problem.message}`)
    readings.push({ report: ingested.report, claims: readReport(ingested.report).claims })
  }
  await writeDatabase(file, readings)
}
