import { chooseReading } from '#lib/event/choose-reading.ts'
import { viewFilters } from '#lib/filter-form/view-filters.ts'
import { linkWith } from '#lib/page/link-with.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { chooseSort } from '#lib/sources/sort-sources.ts'
import { viewSources } from '#lib/sources/view-sources.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const survey = await sharedSurvey()
  const reading = chooseReading(url.searchParams)
  const filters = chooseFilters(url.searchParams)
  const sort = chooseSort(url.searchParams)
  const sources = viewSources(survey, {
    reading,
    filters,
    sort,
    page: url.searchParams.get('page'),
  })
  const filter = viewFilters(survey, filters, url.searchParams)
  const query = url.searchParams.toString()
  return {
    ...keepReading(
      { sources, facelessHref: `/figures${linkWith(url.searchParams, { of: 'unnamed', sort: null, page: null })}` },
      reading,
    ),
    policy: reading.policy,
    filter,
    sort,
    query,
    csvHref: `/sources.csv${linkWith(url.searchParams, { page: null })}`,
    reports: survey.reports.size,
  }
}
