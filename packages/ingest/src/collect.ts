import type { Report } from '@reportedly/schema'
import type { Ingested } from './ingested.ts'
import { readReports, type ReadOptions } from './read-reports.ts'

export const RETRIEVED_AT = '2025-06-01T12:00:00Z'

/** Reads everything at these paths; problems as "path:line: message"; for tests alone. */
export const collect = async (
  paths: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<{ readonly reports: readonly Report[]; readonly problems: readonly string[] }> => {
  const all: Ingested[] = []
  for await (const ingested of readReports(paths, { retrievedAt: RETRIEVED_AT, ...options })) all.push(ingested)
  return {
    reports: all.flatMap((ingested) => (ingested.kind === 'report' ? [ingested.report] : [])),
    problems: all.flatMap((ingested) => {
      if (ingested.kind === 'report') return []
      const { path, line, message } = ingested.problem
      return [`${path}${line === null ? '' : `:${line}`}: ${message}`]
    }),
  }
}
