import { PEOPLE_CATEGORIES } from '@reportedly/schema'
import { applyFilters } from '../survey/apply-filters.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { Figure } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import type { Contest } from './list-contests.ts'

const isPart = (figure: Figure, { measure, category, unit }: Contest): boolean =>
  figure.measure === measure &&
  figure.unit === unit &&
  (category === null ? PEOPLE_CATEGORIES.some((people) => people === figure.category) : figure.category === category)

/** Tells whether a contest holds a figure that the filters ask for; null where they ask for all. */
export const askContests = (survey: Survey, filters: Filters): ((contest: Contest) => boolean) | null => {
  const figures = applyFilters(survey, filters)
  if (figures.length === survey.figures.length) return null
  const asked = new Set(figures)
  return (contest) => contest.happening.figures.some((figure) => asked.has(figure) && isPart(figure, contest))
}
