import { claimsToCsv, COLUMNS } from '@reportedly/interchange'
import type { Claim, Report, Source } from '@reportedly/schema'

/** Claims with what their coded rows are written from. */
export interface Coded {
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
}

export type RowFormat = 'csv' | 'json'

const writeJson = ({ claims, reports, sources }: Coded): string => {
  const reportById = new Map(reports.map((report) => [report.id, report]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const rows = claims.map((claim) => {
    const report = reportById.get(claim.reportId) ?? null
    const speaker = sourceById.get(claim.attribution[0]?.sourceId ?? '') ?? null
    return Object.fromEntries(COLUMNS.map(({ name, read }) => [name, read({ claim, report, speaker })]))
  })
  return `${JSON.stringify(rows, null, 2)}\n`
}

/** Coded rows with their evidence, one a claim, as an answer that a browser saves under a name. */
export const answerRows = (coded: Coded, format: RowFormat, name: string): Response => {
  const body = format === 'csv' ? claimsToCsv(coded.claims, coded.reports, coded.sources) : writeJson(coded)
  return new Response(body, {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.${format}"`,
    },
  })
}
