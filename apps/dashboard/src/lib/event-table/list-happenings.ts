import type { Figure, Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'

/** The events that figures are of, each once, in the order of the survey. */
export const listHappenings = (survey: Survey, figures: readonly Figure[]): readonly Happening[] =>
  [...new Set(figures.map(({ event }) => event))].flatMap(({ id }) => survey.findHappening(id) ?? [])
