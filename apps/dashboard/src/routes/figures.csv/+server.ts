import { claimsToCsvInPieces } from '@reportedly/interchange'
import type { Claim } from '@reportedly/schema'
import { chooseLines, type Line } from '#lib/sentences/choose-lines.ts'
import { csvResponse } from '#lib/server/csv-response.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { RequestHandler } from './$types'

function* listClaims(lines: readonly Line[]): Generator<Claim, void> {
  for (const { voice } of lines) yield voice.claim
}

/** The claims behind the figures that the address asks for, one coded row each. */
export const GET: RequestHandler = async ({ url }) => {
  const survey = await sharedSurvey()
  return csvResponse(claimsToCsvInPieces(listClaims(chooseLines(survey, url.searchParams)), survey), 'figures')
}
