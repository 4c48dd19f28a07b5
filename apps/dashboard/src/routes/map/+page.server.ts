import { redirect } from '@sveltejs/kit'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { chooseView } from '#lib/map/choose-view.ts'
import { cropBox } from '#lib/map/crop-box.ts'
import { viewFilters } from '#lib/filter-form/view-filters.ts'
import { listMapEvents } from '#lib/map/list-map-events.ts'
import { listMeasures } from '#lib/map/list-measures.ts'
import { viewMap } from '#lib/map/view-map.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { worldOutlines } from '#lib/server/world-outlines.ts'
import { chooseFilters } from '#lib/survey/choose-filters.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const parameters = url.searchParams
  const survey = await sharedSurvey()
  const reading = chooseReading(parameters)
  const filters = chooseFilters(parameters)
  const choice = chooseView(parameters)
  const events = listMapEvents(survey, filters, choice.measure, reading)
  const cropped = cropBox(events, choice.box, parameters)
  if (cropped !== null) redirect(303, cropped)
  const measures = listMeasures(survey, choice.measure)
  const map = viewMap({ events, measures, outlines: worldOutlines(), choice, days: filters, parameters })
  return {
    reports: survey.reports.size,
    filters: viewFilters(survey, filters, parameters),
    map: keepReading(map, reading),
  }
}
