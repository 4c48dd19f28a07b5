import { chooseReading } from '../event/choose-reading.ts'
import { sumEvents } from '../overview/sum-events.ts'
import { listFaceless } from '../standing/list-tellings.ts'
import { applyFilters } from '../survey/apply-filters.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import type { Figure, Voice } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'

/** A telling of a figure. */
export interface Line {
  readonly figure: Figure
  readonly voice: Voice
}

/** What only some lines are of, as an address asks for it (`of`). */
export const SOME_LINES = ['unnamed', 'undated', 'silent'] as const
export type SomeLines = (typeof SOME_LINES)[number]

/** Those of the lines that an address asks for alone; null for all. */
export const chooseSome = (state: URLSearchParams): SomeLines | null =>
  SOME_LINES.find((name) => name === state.get('of')) ?? null

type Keep = (line: Line) => boolean

const keepUnnamed = (survey: Survey): Keep => {
  const faceless = new Set(listFaceless(survey))
  return ({ voice }) => faceless.has(voice.claim)
}

/** Lines of what comes to no number under the policy. */
const keepSilent = (survey: Survey, figures: readonly Figure[], state: URLSearchParams): Keep => {
  const silent = sumEvents(survey, figures, chooseReading(state)).filter(({ sum }) => sum === null)
  const outcomes = new Set(silent.map(({ happening, measure }) => `${happening.event.id} ${measure}`))
  return ({ figure }) => figure.unit === 'count' && outcomes.has(`${figure.event.id} ${figure.measure}`)
}

/** Every telling of the figures that an address asks for, in the order of the survey. */
export const chooseLines = (survey: Survey, state: URLSearchParams): readonly Line[] => {
  const figures = applyFilters(survey, chooseFilters(state))
  const lines = figures.flatMap((figure) => figure.voices.map((voice) => ({ figure, voice })))
  switch (chooseSome(state)) {
    case null:
      return lines
    case 'unnamed':
      return lines.filter(keepUnnamed(survey))
    case 'undated':
      return lines.filter(({ figure }) => figure.from === null)
    case 'silent':
      return lines.filter(keepSilent(survey, figures, state))
  }
}
