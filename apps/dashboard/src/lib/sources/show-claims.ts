import type { Claim } from '@reportedly/schema'
import { applyFilters } from '../survey/apply-filters.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'

/** The claims that filters leave. */
export interface ShownClaims {
  /** The events that they are of, in the order of the survey. */
  readonly happenings: readonly Happening[]
  readonly isShown: (claim: Claim) => boolean
}

/**
 * The claims behind the figures that filters ask for; null where these are all. Who speaks is left to the rows of the
 * table: here filters choose what is spoken of.
 */
export const showClaims = (survey: Survey, filters: Filters): ShownClaims | null => {
  const figures = applyFilters(survey, { ...filters, source: null, kind: null, stake: null })
  if (figures.length === survey.figures.length) return null
  const claims = new Set(figures.flatMap(({ voices }) => voices.map(({ claim }) => claim)))
  const events = new Set(figures.map(({ event }) => event))
  return {
    happenings: survey.happenings.filter(({ event }) => events.has(event)),
    isShown: (claim) => claims.has(claim),
  }
}
