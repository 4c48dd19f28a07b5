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

/** Whether an address asks for what goes back to speakers whom no report names, and for nothing else. */
export const isOfUnnamed = (state: URLSearchParams): boolean => state.get('of') === 'unnamed'

/** Every telling of the figures that an address asks for, in the order of the survey. */
export const chooseLines = (survey: Survey, state: URLSearchParams): readonly Line[] => {
  const lines = applyFilters(survey, chooseFilters(state)).flatMap((figure) =>
    figure.voices.map((voice) => ({ figure, voice })),
  )
  if (!isOfUnnamed(state)) return lines
  const faceless = new Set(listFaceless(survey))
  return lines.filter(({ voice }) => faceless.has(voice.claim))
}
