import { type Origin, readFigure, type FigureRead } from '@reportedly/events'
import type { Category, Claim, Estimate, Measure } from '@reportedly/schema'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { keepByReading } from './keep-by-reading.ts'

/** A claim with the number it is read as and the origin it goes back to. */
export interface Stated {
  readonly claim: Claim
  readonly figure: FigureRead
  readonly origin: Origin
}

/** Figures of one event that may be set side by side: one outcome, one group (null: all of them together), one unit. */
export interface Contest {
  /** Unique in the survey. */
  readonly key: string
  readonly happening: Happening
  readonly measure: Measure
  readonly category: Category | null
  readonly unit: string
  /** What is stated plainly, with a number. */
  readonly stated: readonly Stated[]
  /** What cannot be compared: totals, fears, denials, parts of other figures, words without a number. */
  readonly unread: readonly Claim[]
}

/** Where one estimate stands for all groups of a measure, its parts are not compared once more. */
const leaveOutParts = (estimates: readonly Estimate[]): readonly Estimate[] => {
  const together = new Set(
    estimates.filter(({ category }) => category === null).map(({ measure, unit }) => `${measure} ${unit}`),
  )
  return estimates.filter(({ measure, unit, category }) => category === null || !together.has(`${measure} ${unit}`))
}

const composeContest = (happening: Happening, estimate: Estimate, survey: Survey): Contest => {
  const { measure, category, unit, vagueTable, used, setAside } = estimate
  const { originOf } = survey.traceOf(happening)
  return {
    key: [happening.event.id, measure, category ?? 'together', unit].join(' '),
    happening,
    measure,
    category,
    unit,
    stated: used.flatMap((id) => {
      const [claim, origin] = [survey.claims.get(id), originOf.get(id)]
      const figure = claim === undefined ? null : readFigure(claim.quantity, vagueTable)
      return claim === undefined || origin === undefined || figure === null ? [] : [{ claim, figure, origin }]
    }),
    unread: setAside.flatMap(({ claimId }) => survey.claims.get(claimId) ?? []),
  }
}

/**
 * The contests of a survey in the order of events; what vague words count for decides which claims have a number. The
 * policy decides later whom a figure is held against, so every stake is heard here.
 */
export const listContests = keepByReading((survey: Survey, { vagueTable }): readonly Contest[] =>
  survey.happenings.flatMap((happening) =>
    leaveOutParts(survey.estimatesOf(happening, { policy: 'range', vagueTable })).map((estimate) =>
      composeContest(happening, estimate, survey),
    ),
  ),
)
