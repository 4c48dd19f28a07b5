import { serveChart } from '#lib/server/charts/serve-chart.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const { title, homeHref, chart } = await serveChart(params.chart, url.searchParams)
  return { title, homeHref, chart }
}
