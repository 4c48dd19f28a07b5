import { type Origin, readFigure, type FigureRead } from '@reportedly/events'
import type { Category, Claim, Estimate, Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { Happening } from '../survey/figure.ts'
import { plainReading } from '../survey/plain-reading.ts'
import { estimateHappening, traceHappening } from '../survey/reckon-happening.ts'
import type { Survey } from '../survey/survey.ts'
import { keepByReading } from './keep-by-reading.ts'
import { keepInSteps } from './keep-in-steps.ts'

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

const composeContest = (happening: Happening, estimate: Estimate, claims: ReadonlyMap<string, Claim>): Contest => {
  const { measure, category, unit, vagueTable, used, setAside } = estimate
  const { originOf } = traceHappening(happening)
  return {
    key: [happening.event.id, measure, category ?? 'together', unit].join(' '),
    happening,
    measure,
    category,
    unit,
    stated: used.flatMap((id) => {
      const [claim, origin] = [claims.get(id), originOf.get(id)]
      const figure = claim === undefined ? null : readFigure(claim.quantity, vagueTable)
      return claim === undefined || origin === undefined || figure === null ? [] : [{ claim, figure, origin }]
    }),
    unread: setAside.flatMap(({ claimId }) => claims.get(claimId) ?? []),
  }
}

const composeContests = keepByReading((happening: Happening, reading): readonly Contest[] => {
  const claims = new Map(happening.claims.map((claim) => [claim.id, claim]))
  return leaveOutParts(estimateHappening(happening, reading)).map((estimate) =>
    composeContest(happening, estimate, claims),
  )
})

/**
 * The contests of an event; what vague words count for decides which claims have a number. The policy decides later whom
 * a figure is held against, so every stake is heard here.
 */
export const contestsOf = (happening: Happening, { vagueTable }: ReadingChoice): readonly Contest[] =>
  composeContests(happening, plainReading(happening, { policy: 'range', vagueTable }))

const gathered = keepInSteps(function* ({ happenings }: Survey, reading) {
  const byMeasure = new Map<Measure, Contest[]>()
  for (const happening of happenings) {
    for (const contest of contestsOf(happening, reading)) {
      const known = byMeasure.get(contest.measure)
      if (known === undefined) byMeasure.set(contest.measure, [contest])
      else known.push(contest)
    }
    yield
  }
  return byMeasure
})

/** The contests of a survey by measure, in the order of events, for the page that shows one of them. */
export const contestsByMeasure = (
  survey: Survey,
  { vagueTable }: ReadingChoice,
): ReadonlyMap<Measure, readonly Contest[]> => gathered.ask(survey, { policy: 'range', vagueTable })

/** Makes it ahead. */
export const stepsToContests = gathered.steps
