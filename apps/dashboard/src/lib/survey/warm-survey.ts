import { setImmediate } from 'node:timers/promises'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { listChoices } from '../filter-form/list-choices.ts'
import { sumEvents } from '../overview/sum-events.ts'
import { viewOverview } from '../overview/view-overview.ts'
import { nameActors } from './name-actors.ts'
import type { Survey } from './survey.ts'

/** So many events are reckoned before the server gets to answer a request again. */
const BATCH = 50

/** Reckons ahead, bit by bit, what every page of a survey asks for, so that no reader waits for it. */
export const warmSurvey = async (survey: Survey): Promise<void> => {
  listChoices(survey)
  for (const [index, happening] of survey.happenings.entries()) {
    survey.disputeOf(happening, DEFAULT_READING.vagueTable)
    sumEvents(survey, happening.figures, DEFAULT_READING)
    for (const figure of happening.figures) {
      survey.textOf(figure)
      nameActors(figure)
    }
    if (index % BATCH === 0) await setImmediate()
  }
  viewOverview(survey, new URLSearchParams())
}
