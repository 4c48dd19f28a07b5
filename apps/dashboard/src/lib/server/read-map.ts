import type { ReadingChoice } from '../event/choose-reading.ts'
import type { MapChoice } from '../map/choose-view.ts'
import type { MapEvent } from '../map/map-event.ts'
import { isWithin, type MapView, viewMap } from '../map/view-map.ts'
import { chooseFilters, type Filters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { askMap } from './ask-map.ts'
import { sharedSurvey } from './shared-survey.ts'

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
  const filters = chooseFilters(asked)
  const request = askMap(survey, asked, reading)
  const { choice, events } = request
  const inDays = events.filter((event) => isWithin(event, filters))
  return { survey, filters, choice, events, inDays, map: viewMap(request) }
}
