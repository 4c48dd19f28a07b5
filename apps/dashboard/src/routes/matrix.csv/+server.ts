import { chooseReading } from '#lib/event/choose-reading.ts'
import { chooseMatrix } from '#lib/matrix/choose-matrix.ts'
import { matrixToCsv } from '#lib/matrix/matrix-to-csv.ts'
import { viewMatrix } from '#lib/matrix/view-matrix.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { RequestHandler } from './$types'

/** The cells of the page of the matrix that the address asks for. */
export const GET: RequestHandler = async ({ url: { searchParams } }) => {
  const survey = await sharedSurvey()
  const choice = chooseMatrix(
    searchParams,
    survey.figures.map(({ measure }) => measure),
  )
  const asked = { reading: chooseReading(searchParams), filters: chooseFilters(searchParams), choice }
  const { rows } = viewMatrix(survey, { ...asked, page: searchParams.get('page') })
  return csvResponse(matrixToCsv(rows), 'matrix')
}
