import type { Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { Figure, Happening } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
import type { Settled } from '../survey/settle-happening.ts'
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

interface Whole {
  readonly figures: number
  readonly sum: EventSum
}

/** Sums over all figures of an outcome, kept with what its estimates come to: most filters choose all or none of them. */
const wholes = keep<readonly Settled[], Map<Measure, Whole>>(() => new Map())

const reckonOutcome = (happening: Happening, settled: readonly Settled[], figures: readonly [Figure, ...Figure[]]) => {
  const [{ measure, unit, from, to }] = figures
  const ofMeasure = settled.filter((each) => each.measure === measure && each.unit === unit)
  const asked = new Set(figures.map(({ category }) => category))
  // An estimate over all categories stands only where all of them are asked for.
  const all = ofMeasure.every(({ category }) => category === null || asked.has(category))
  const estimates = ofMeasure.filter(({ category }) => (category === null ? all : asked.has(category)))
  const sum = sumEstimates(estimates)
  const originIds = [...new Set(estimates.flatMap((each) => each.originIds))]
  const parts = sum === null ? [] : splitSum(estimates, sum)
  const ofEvent: EventSum = { happening, measure, sum, parts, originIds, from, to }
  if (all) wholes(settled).set(measure, { figures: figures.length, sum: ofEvent })
  return ofEvent
}

const reckon = (survey: Survey, figures: readonly [Figure, ...Figure[]], reading: ReadingChoice): EventSum | null => {
  const [{ event, measure }] = figures
  const happening = survey.findHappening(event.id)
  if (happening === null) return null
  const settled = survey.settledOf(happening, reading)
  const whole = wholes(settled).get(measure)
  return whole?.figures === figures.length ? whole.sum : reckonOutcome(happening, settled, figures)
}

/** The figures of one event and measure. They stand together, since a survey lists its figures by event and outcome. */
const groupByOutcome = (figures: readonly Figure[]): readonly (readonly [Figure, ...Figure[]])[] => {
  const groups: [Figure, ...Figure[]][] = []
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
  groupByOutcome(figures).flatMap((group) => reckon(survey, group, reading) ?? [])
