import { claimsToCsvInPieces } from '@reportedly/interchange'
import type { Claim } from '@reportedly/schema'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { applyFilters } from '#lib/survey/apply-filters.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { Figure } from '#lib/survey/figure.ts'
import type { RequestHandler } from './$types'

function* listClaims(figures: readonly Figure[]): Generator<Claim, void> {
  for (const { voices } of figures) for (const { claim } of voices) yield claim
}

/** The claims behind the figures that the address asks for, one coded row each. */
export const GET: RequestHandler = async ({ url }) => {
  const survey = await sharedSurvey()
  const figures = applyFilters(survey, chooseFilters(url.searchParams))
  return csvResponse(claimsToCsvInPieces(listClaims(figures), survey), 'figures')
}
