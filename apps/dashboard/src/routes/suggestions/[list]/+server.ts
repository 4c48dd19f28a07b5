import { error, json } from '@sveltejs/kit'
import { findChoices, SEARCHED_LISTS } from '#lib/filter-form/find-choices.ts'
import { readWords } from '#lib/reports/find-reports.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { RequestHandler } from './$types'

/** What a field of the filters offers for the words typed in it. */
export const GET: RequestHandler = async ({ params, url }) => {
  const list = SEARCHED_LISTS.find((name) => name === params.list)
  if (list === undefined) error(404)
  return json(findChoices(await sharedSurvey(), list, readWords(url.searchParams.get('q')) ?? ''))
}
