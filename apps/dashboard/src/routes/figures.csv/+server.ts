import { claimsToCsv } from '@reportedly/interchange'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { applyFilters } from '#lib/survey/apply-filters.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { RequestHandler } from './$types'

/** The claims behind the figures that the address asks for, one coded row each. */
export const GET: RequestHandler = async ({ url }) => {
  const survey = await sharedSurvey()
  const claims = applyFilters(survey, chooseFilters(url.searchParams)).flatMap(({ voices }) =>
    voices.map(({ claim }) => claim),
  )
  return csvResponse(claimsToCsv(claims, [...survey.reports.values()], [...survey.sources.values()]), 'figures')
}
