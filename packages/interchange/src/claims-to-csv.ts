import type { Claim, Report, Source } from '@reportedly/schema'
import { type CodedRow, COLUMNS } from './columns.ts'
import { writeCsv, writeCsvInPieces } from './write-csv.ts'

/** Records by id that coded rows are filled from. */
export interface RecordsOfRows {
  readonly reports: ReadonlyMap<string, Report>
  readonly sources: ReadonlyMap<string, Source>
}

function* listRows(claims: Iterable<Claim>, { reports, sources }: RecordsOfRows): Generator<CodedRow, void> {
  for (const claim of claims)
    yield {
      claim,
      report: reports.get(claim.reportId) ?? null,
      speaker: sources.get(claim.attribution[0]?.sourceId ?? '') ?? null,
    }
}

/** What `claimsToCsv` writes, in pieces of whole lines: of very many claims no more than a few stand in memory at once. */
export const claimsToCsvInPieces = (claims: Iterable<Claim>, records: RecordsOfRows): Generator<string, void> =>
  writeCsvInPieces(COLUMNS, listRows(claims, records))

/**
 * Claims as CSV, one coded row a claim in the order given, columns as in `COLUMNS`. The sources say what stake the nearest
 * speaker has; without them it is left empty.
 */
export const claimsToCsv = (
  claims: readonly Claim[],
  reports: readonly Report[],
  sources: readonly Source[] = [],
): string =>
  writeCsv(
    COLUMNS,
    listRows(claims, {
      reports: new Map(reports.map((report) => [report.id, report])),
      sources: new Map(sources.map((source) => [source.id, source])),
    }),
  )
