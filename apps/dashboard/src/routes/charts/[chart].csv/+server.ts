import { serveChart } from '#lib/server/charts/serve-chart.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import type { RequestHandler } from './$types'

/** The numbers of a chart. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { writeCsv } = await serveChart(params.chart, url.searchParams)
  return csvResponse(writeCsv(), params.chart)
}
