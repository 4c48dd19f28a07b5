import { chooseReading } from '#lib/event/choose-reading.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { chooseSort } from '#lib/sources/sort-sources.ts'
import { sourceTableToCsv } from '#lib/sources/source-table-to-csv.ts'
import { chooseSources } from '#lib/sources/view-sources.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { RequestHandler } from './$types'

/** The sources that the address asks for, all pages of them. */
export const GET: RequestHandler = async ({ url: { searchParams } }) => {
  const asked = { reading: chooseReading(searchParams), filters: chooseFilters(searchParams), page: null }
  const summaries = chooseSources(await sharedSurvey(), { ...asked, sort: chooseSort(searchParams) })
  return csvResponse(sourceTableToCsv(summaries), 'sources')
}
