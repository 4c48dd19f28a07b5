import { viewSentences } from '#lib/sentences/view-sentences.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const survey = await sharedSurvey()
  return { reports: survey.reports.size, sentences: viewSentences(survey, url.searchParams) }
}
