import type { Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { Figure, Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { type Part, splitSum, type Sum, sumEstimates } from './sum-estimates.ts'

/** What one event comes to in one measure, as far as the figures asked for go. */
export interface EventSum {
  readonly happening: Happening
  readonly measure: Measure
  /** Null where no figure has a number under the policy. */
  readonly sum: Sum | null
  readonly parts: readonly Part[]
  /** Of the claims that the sum rests on. */
  readonly originIds: readonly string[]
  /** First and last day, ISO 8601; null when not known. */
  readonly from: string | null
  readonly to: string | null
}

const reckon = (survey: Survey, figures: readonly Figure[], reading: ReadingChoice): readonly EventSum[] => {
  const [first] = figures
  const happening = first === undefined ? null : survey.findHappening(first.event.id)
  if (first === undefined || happening === null) return []
  const { measure, unit, from, to } = first
  const asked = new Set(figures.map(({ category }) => category))
  const ofMeasure = survey
    .settledOf(happening, reading)
    .filter((settled) => settled.measure === measure && settled.unit === unit)
  // An estimate over all categories stands only where all of them are asked for.
  const all = ofMeasure.every(({ category }) => category === null || asked.has(category))
  const estimates = ofMeasure.filter(({ category }) => (category === null ? all : asked.has(category)))
  const sum = sumEstimates(estimates)
  const originIds = [...new Set(estimates.flatMap((settled) => settled.originIds))]
  return [{ happening, measure, sum, parts: sum === null ? [] : splitSum(estimates, sum), originIds, from, to }]
}

/** The figures of one event and measure. They stand together, since a survey lists its figures by event and outcome. */
const groupByOutcome = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const groups: Figure[][] = []
  let last: Figure | null = null
  for (const figure of figures) {
    if (figure.unit !== 'count') continue
    if (last !== null && last.event === figure.event && last.measure === figure.measure) groups.at(-1)?.push(figure)
    else groups.push([figure])
    last = figure
  }
  return groups
}

/**
 * Sums figures up, one sum an event and measure. Only what is counted piece by piece is added: kilograms, money and
 * families stay apart.
 */
export const sumEvents = (survey: Survey, figures: readonly Figure[], reading: ReadingChoice): readonly EventSum[] =>
  groupByOutcome(figures).flatMap((group) => reckon(survey, group, reading))
