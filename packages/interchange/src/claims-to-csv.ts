import type { Claim, Report, Source } from '@reportedly/schema'
import { COLUMNS } from './columns.ts'
import { writeCsv } from './write-csv.ts'

/**
 * Claims as CSV, one coded row a claim in the order given, columns as in `COLUMNS`. The sources say what stake the nearest
 * speaker has; without them it is left empty.
 */
export const claimsToCsv = (
  claims: readonly Claim[],
  reports: readonly Report[],
  sources: readonly Source[] = [],
): string => {
  const reportById = new Map(reports.map((report) => [report.id, report]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const rows = claims.map((claim) => ({
    claim,
    report: reportById.get(claim.reportId) ?? null,
    speaker: sourceById.get(claim.attribution[0]?.sourceId ?? '') ?? null,
  }))
  return writeCsv(COLUMNS, rows)
}
