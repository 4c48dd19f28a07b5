import type { ReadingChoice } from '../event/choose-reading.ts'
import { chooseView, type MapChoice } from '../map/choose-view.ts'
import { listMapEvents } from '../map/list-map-events.ts'
import { listMeasures } from '../map/list-measures.ts'
import type { MapEvent } from '../map/map-event.ts'
import { isWithin, type MapView, viewMap } from '../map/view-map.ts'
import { chooseFilters, type Filters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { sharedSurvey } from './shared-survey.ts'
import { worldOutlines } from './world-outlines.ts'

/** What the address of a map asks for, read from the store. */
export interface MapRead {
  readonly survey: Survey
  readonly filters: Filters
  readonly choice: MapChoice
  readonly events: readonly MapEvent[]
  /** Those of the days chosen, placed or not. */
  readonly inDays: readonly MapEvent[]
  readonly map: MapView
}

/** Reads the map that an address asks for. */
export const readMap = async (asked: URLSearchParams, reading: ReadingChoice): Promise<MapRead> => {
  const survey = await sharedSurvey()
  const [filters, choice] = [chooseFilters(asked), chooseView(asked)]
  const events = listMapEvents(survey, filters, choice.measure, reading)
  const measures = listMeasures(survey, choice.measure)
  return {
    survey,
    filters,
    choice,
    events,
    inDays: events.filter((event) => isWithin(event, filters)),
    map: viewMap({ events, measures, outlines: worldOutlines(), choice, days: filters, parameters: asked }),
  }
}
