import { layoutMatrix } from '#lib/matrix/geometry.ts'
import { matrixToCsv } from '#lib/matrix/matrix-to-csv.ts'
import { listMatrixRows } from '#lib/matrix/read-matrix.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { readMatrix } from '#lib/server/read-matrix.ts'
import type { RequestHandler } from './$types'

/** The cells of the page of the matrix that the address asks for. */
export const GET: RequestHandler = async ({ url }) => {
  const { matrix } = await readMatrix(url.searchParams)
  return csvResponse(matrixToCsv(listMatrixRows(layoutMatrix(matrix.content))), 'matrix')
}
