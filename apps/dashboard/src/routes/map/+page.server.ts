import { redirect } from '@sveltejs/kit'
import { chartLinks } from '#lib/charts/chart-links.ts'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { viewFilters } from '#lib/filter-form/view-filters.ts'
import { cropBox } from '#lib/map/crop-box.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { readMap } from '#lib/server/read-map.ts'
import { worldOutlines } from '#lib/server/world-outlines.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const parameters = url.searchParams
  const reading = chooseReading(parameters)
  const { survey, filters, choice, events, map } = await readMap(parameters, reading)
  const cropped = cropBox({ events, outlines: worldOutlines(), box: choice.box }, parameters)
  if (cropped !== null) redirect(303, cropped)
  const asked = parameters.toString()
  return {
    reports: survey.reports.size,
    filters: viewFilters(survey, filters, parameters),
    map: keepReading(map, reading),
    links: { map: chartLinks('map', asked), timeline: chartLinks('timeline', asked) },
  }
}
