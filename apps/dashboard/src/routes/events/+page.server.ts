import { viewEvents } from '#lib/event-table/view-events.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const survey = await sharedSurvey()
  return { reports: survey.reports.size, events: viewEvents(survey, url.searchParams) }
}
