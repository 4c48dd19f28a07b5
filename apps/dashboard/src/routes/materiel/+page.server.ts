import { chooseReading } from '#lib/event/choose-reading.ts'
import { viewFilters } from '#lib/filter-form/view-filters.ts'
import { viewLedger } from '#lib/materiel/view-ledger.ts'
import { linkWith } from '#lib/page/link-with.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const survey = await sharedSurvey()
  const reading = chooseReading(url.searchParams)
  const filters = chooseFilters(url.searchParams)
  const ledger = viewLedger(survey, { reading, filters, state: url.searchParams })
  return {
    ...keepReading({ ledger }, reading),
    filter: viewFilters(survey, filters, url.searchParams),
    isNarrowed: url.searchParams.has('measure') || url.searchParams.has('category'),
    csvHref: `/materiel.csv${linkWith(url.searchParams, { page: null })}`,
    reports: survey.reports.size,
  }
}
