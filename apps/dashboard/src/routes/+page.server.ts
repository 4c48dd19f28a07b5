import { viewOverview } from '#lib/overview/view-overview.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const survey = await sharedSurvey()
  return { reports: survey.reports.size, overview: viewOverview(survey, url.searchParams) }
}
