import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReports } from '@reportedly/ingest'
import type { Report } from '@reportedly/schema'

const FOLDER = fileURLToPath(new URL('../../../../seeds/sahel', import.meta.url))

/** Any time does: nothing that is measured depends on it. */
const RETRIEVED_AT = '2026-01-01T00:00:00Z'

/** Reads the briefs as `reportedly ingest` does, by the names of their files. Throws where one cannot be read. */
export const readBriefs = async (): Promise<ReadonlyMap<string, Report>> => {
  const reports = new Map<string, Report>()
  for await (const ingested of readReports([FOLDER], { retrievedAt: RETRIEVED_AT })) {
    if (ingested.kind === 'problem') throw new Error(`${ingested.problem.path}: ${ingested.problem.message}`)
    reports.set(basename(ingested.report.origin.path), ingested.report)
  }
  return reports
}
