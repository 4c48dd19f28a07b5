import { chartLinks } from '../../charts/chart-links.ts'
import { layoutMatrix } from '../../matrix/geometry.ts'
import { matrixToCsv } from '../../matrix/matrix-to-csv.ts'
import { listMatrixRows } from '../../matrix/read-matrix.ts'
import { linkWith } from '../../page/link-with.ts'
import { readMatrix } from '../read-matrix.ts'
import type { ServeChart } from './served-chart.ts'

/** Sources by events, as the page of the matrix draws them. */
export const serveMatrix: ServeChart = async (asked) => {
  const { matrix } = await readMatrix(asked)
  if (matrix.content.rows.length === 0) return null
  return {
    title: `${matrix.measure}: who says more and who less`,
    homeHref: `/matrix${linkWith(asked, {})}`,
    chart: { name: 'matrix', matrix, links: chartLinks('matrix', asked.toString()) },
    writeCsv: () => matrixToCsv(listMatrixRows(layoutMatrix(matrix.content))),
  }
}
