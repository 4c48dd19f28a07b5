import type { ReadingChoice } from '../event/choose-reading.ts'
import { chooseView } from '../map/choose-view.ts'
import { listMapEvents } from '../map/list-map-events.ts'
import { listMeasures } from '../map/list-measures.ts'
import type { MapRequest } from '../map/view-map.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { worldOutlines } from './world-outlines.ts'

/** What the address of a map asks to be shown. */
export const askMap = (survey: Survey, parameters: URLSearchParams, reading: ReadingChoice): MapRequest => {
  const filters = chooseFilters(parameters)
  const choice = chooseView(parameters)
  return {
    events: listMapEvents(survey, filters, choice.measure, reading),
    measures: listMeasures(survey, choice.measure),
    outlines: worldOutlines(),
    choice,
    days: filters,
    parameters,
  }
}
