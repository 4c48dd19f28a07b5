import { readFigure, timesAsMany } from '@reportedly/events'
import type { Estimate } from '@reportedly/schema'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { pickHeadline, type PickEstimate } from './pick-headline.ts'

/** How many times the lowest figure of an origin the highest of another is. */
const spreadOf = (survey: Survey, happening: Happening, { used, vagueTable }: Estimate): number => {
  const { originOf } = survey.traceOf(happening)
  const points = used.flatMap((id) => {
    const claim = survey.claims.get(id)
    const point = claim === undefined ? undefined : readFigure(claim.quantity, vagueTable)?.point
    return point === undefined ? [] : [{ point, origin: originOf.get(id)?.id }]
  })
  if (new Set(points.map(({ origin }) => origin)).size < 2) return 0
  const values = points.map(({ point }) => point)
  return timesAsMany(Math.min(...values), Math.max(...values))
}

/** The estimate of an event whose origins are furthest apart; where none can be compared, the one that heads any list. */
export const pickDisputed =
  (survey: Survey, happening: Happening): PickEstimate =>
  (estimates, measure) => {
    const asked = estimates.filter((estimate) => measure === null || estimate.measure === measure)
    const [widest] = asked
      .map((estimate) => ({ estimate, spread: spreadOf(survey, happening, estimate) }))
      .filter(({ spread }) => spread > 1)
      .toSorted((one, other) => other.spread - one.spread)
    return widest?.estimate ?? pickHeadline(estimates, measure)
  }
