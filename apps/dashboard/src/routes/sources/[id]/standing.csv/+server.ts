import { error } from '@sveltejs/kit'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { comparedToCsv } from '#lib/source/compared-to-csv.ts'
import { listComparedRows } from '#lib/source/view-source-page.ts'
import type { RequestHandler } from './$types'

/** The figures of a source beside those of other origins. */
export const GET: RequestHandler = async ({ params, url }) => {
  const survey = await sharedSurvey()
  if (!survey.sourceIds.includes(params.id)) error(404, `No source is kept under the id “${params.id}”.`)
  return csvResponse(comparedToCsv(listComparedRows(survey, params.id, chooseReading(url.searchParams))), 'standing')
}
