import { viewOverview } from '#lib/overview/view-overview.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { timeChartToCsv } from '#lib/time-chart/time-chart-to-csv.ts'
import type { RequestHandler } from './$types'

/** The numbers of the chart of figures over time. */
export const GET: RequestHandler = async ({ url }) => {
  const { chart } = viewOverview(await sharedSurvey(), url.searchParams)
  const categories = chart?.marks.map(({ category }) => category) ?? []
  return csvResponse(timeChartToCsv(chart?.bins ?? [], categories), 'over-time')
}
