import type { Kysely } from 'kysely'
import { inBatches } from './in-batches.ts'
import { StoreError } from './store-error.ts'
import type { ReportWithClaims } from './store.ts'
import type { Tables } from './tables.ts'
import { toClaimRow, toReportRow } from './to-row.ts'

const refuseStrangers = ({ report, claims }: ReportWithClaims): void => {
  const stranger = claims.find(({ reportId }) => reportId !== report.id)
  if (stranger) throw new StoreError(`claim ${stranger.id} is of report ${stranger.reportId}, not of ${report.id}`)
}

/** Adds the reports that are new and returns their ids. */
const addReports = async (db: Kysely<Tables>, readings: readonly ReportWithClaims[]): Promise<ReadonlySet<string>> => {
  const added = new Set<string>()
  for (const batch of inBatches(readings)) {
    const rows = await db
      .insertInto('reports')
      .values(batch.map(({ report }) => toReportRow(report)))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    for (const { id } of rows) added.add(id)
  }
  return added
}

/** Adds reports with their claims in one transaction, passing over reports whose content the store has. */
export const addReadings = async (
  db: Kysely<Tables>,
  readings: readonly ReportWithClaims[],
): Promise<{ readonly added: number; readonly known: number }> => {
  readings.forEach(refuseStrangers)
  const byId = new Map(readings.toReversed().map((reading) => [reading.report.id, reading]))
  const distinct = [...byId.values()].reverse()
  return db.transaction().execute(async (transaction) => {
    const added = await addReports(transaction, distinct)
    const claims = distinct.flatMap((reading) => (added.has(reading.report.id) ? reading.claims : []))
    for (const batch of inBatches(claims)) {
      await transaction.insertInto('claims').values(batch.map(toClaimRow)).execute()
    }
    return { added: added.size, known: readings.length - added.size }
  })
}
