import { chooseReading } from '../event/choose-reading.ts'
import { chooseMatrix, type MatrixChoice } from '../matrix/choose-matrix.ts'
import { type MatrixView, viewMatrix } from '../matrix/view-matrix.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import { sharedSurvey } from './shared-survey.ts'

/** Reads the page of the matrix that an address asks for. */
export const readMatrix = async (
  asked: URLSearchParams,
): Promise<{ readonly matrix: MatrixView; readonly choice: MatrixChoice }> => {
  const survey = await sharedSurvey()
  const choice = chooseMatrix(
    asked,
    survey.figures.map(({ measure }) => measure),
  )
  const [reading, filters] = [chooseReading(asked), chooseFilters(asked)]
  return { matrix: viewMatrix(survey, { reading, filters, choice, page: asked.get('page') }), choice }
}
