import { viewSentences } from '#lib/sentences/view-sentences.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => ({
  sentences: viewSentences(await sharedSurvey(), url.searchParams),
})
