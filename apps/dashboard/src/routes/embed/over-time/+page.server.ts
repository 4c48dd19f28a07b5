import { viewOverview } from '#lib/overview/view-overview.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const { chart, chartSource, csvHref } = viewOverview(await sharedSurvey(), url.searchParams)
  return { chart, chartSource, csvHref }
}
