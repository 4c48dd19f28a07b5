import { MEASURES } from '@reportedly/schema'
import { chartLinks } from '#lib/charts/chart-links.ts'
import { sentencesOf } from '#lib/charts/sentences-of.ts'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { viewFilters } from '#lib/filter-form/view-filters.ts'
import { chooseMatrix } from '#lib/matrix/choose-matrix.ts'
import { viewMatrix } from '#lib/matrix/view-matrix.ts'
import { linkWith } from '#lib/page/link-with.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { PageServerLoad } from './$types'

/** What the form of the matrix sets itself. */
const OWN = ['measure', 'against', 'order', 'page']

export const load: PageServerLoad = async ({ url }) => {
  const survey = await sharedSurvey()
  const reading = chooseReading(url.searchParams)
  const filters = chooseFilters(url.searchParams)
  const told = survey.figures.map(({ measure }) => measure)
  const choice = chooseMatrix(url.searchParams, told)
  const matrix = viewMatrix(survey, { reading, filters, choice, page: url.searchParams.get('page') })
  const present = new Set(told)
  return {
    ...keepReading({ matrix }, reading),
    choice,
    filter: viewFilters(survey, filters, url.searchParams),
    measures: Object.entries(MEASURES).flatMap(([value, { label }]) =>
      present.has(value as keyof typeof MEASURES) ? [{ value, words: label }] : [],
    ),
    kept: [...url.searchParams].filter(([name]) => !OWN.includes(name)),
    links: {
      ...chartLinks('matrix', url.searchParams.toString()),
      sentencesHref: sentencesOf(
        'matrix',
        new URLSearchParams(linkWith(url.searchParams, { measure: choice.measure })),
      ),
      csvHref: `/matrix.csv${linkWith(url.searchParams, {})}`,
    },
    reports: survey.reports.size,
  }
}
