import type { Estimate, Measure } from '@reportedly/schema'
import { describeCorroboration } from '@reportedly/events'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { linkEstimate } from '../event/link-estimate.ts'
import { applyFilters } from '../survey/apply-filters.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { Figure } from '../survey/figure.ts'
import { keepFew } from '../survey/keep-few.ts'
import type { Survey } from '../survey/survey.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import type { FigureTold, MapEvent, MapFigure } from './map-event.ts'

const tell = (survey: Survey, estimate: Estimate): FigureTold => {
  const claims = estimate.used.flatMap((id) => survey.claims.get(id) ?? [])
  const group = estimate.category === null ? 'all groups' : CATEGORY_WORDS[estimate.category]
  return { parts: linkEstimate(estimate, claims), about: `${group}, ${describeCorroboration(estimate)}` }
}

const readFigure = (survey: Survey, figure: Figure, reading: ReadingChoice): MapFigure | null => {
  const happening = survey.findHappening(figure.event.id)
  const settled = happening === null ? [] : survey.settledOf(happening, reading)
  const own = settled.find(
    ({ measure, category, unit }) => measure === figure.measure && category === figure.category && unit === figure.unit,
  )
  if (own === undefined) return null
  const { low, best, high } = own
  if (low === null && best === null && high === null) return null
  return { low, best, high, tell: () => tell(survey, survey.estimateOf(figure, reading)) }
}

const measureOf = (figure: MapFigure): number => figure.best ?? figure.low ?? figure.high ?? 0

interface Asked {
  readonly filters: Filters
  readonly measure: Measure
  readonly reading: ReadingChoice
}

const compose = (survey: Survey, { filters, measure, reading }: Asked): readonly MapEvent[] => {
  const wanted = applyFilters(survey, filters)
  return [...Map.groupBy(wanted, ({ event }) => event)].map(([event, rows]) => {
    const figures = rows
      .filter((row) => row.measure === measure && row.unit === 'count')
      .flatMap((row) => readFigure(survey, row, reading) ?? [])
      .toSorted((one, other) => measureOf(other) - measureOf(one))
    return {
      id: event.id,
      label: event.label,
      href: `/events/${event.id}`,
      place: event.place,
      from: event.time?.start ?? null,
      to: event.time?.end ?? event.time?.start ?? null,
      time: event.time,
      figure: figures[0] ?? null,
    }
  })
}

/** So many lists are kept: who moves over the map or along the time asks for the same one again and again. */
const MOST = 8

const composed = keepFew(MOST, compose)

/**
 * The events that the filters ask for, each with its largest figure of a measure: figures of several groups are not
 * added up, since reports may call the same people by different names. Filters by day are left to the page.
 */
export const listMapEvents = (
  survey: Survey,
  filters: Filters,
  measure: Measure,
  reading: ReadingChoice,
): readonly MapEvent[] =>
  composed(survey, { filters: { ...filters, measure: null, from: null, to: null }, measure, reading })
