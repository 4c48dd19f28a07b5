import { chooseReading } from '#lib/event/choose-reading.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { viewReports } from '#lib/reports/view-reports.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) =>
  keepReading(viewReports(await sharedSurvey(), url.searchParams), chooseReading(url.searchParams))
