import { chooseReading } from '#lib/event/choose-reading.ts'
import { ledgerToCsv } from '#lib/materiel/ledger-to-csv.ts'
import { chooseLedgerLines } from '#lib/materiel/view-ledger.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { RequestHandler } from './$types'

/** The lines of the ledger that the address asks for, all pages of them. */
export const GET: RequestHandler = async ({ url: { searchParams: state } }) => {
  const asked = { reading: chooseReading(state), filters: chooseFilters(state), state }
  return csvResponse(ledgerToCsv(chooseLedgerLines(await sharedSurvey(), asked)), 'materiel')
}
