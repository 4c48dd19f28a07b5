import { readFigure } from '@reportedly/events'
import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import { type ChartLinks, chartLinks } from '../charts/chart-links.ts'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { TracedEvent } from '../event/trace-event.ts'
import type { EventRecords } from '../event/view-event.ts'
import { nameOrigin } from '../origin-graph/describe-origin.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeCounted } from '../words/describe-counted.ts'
import { describeDay } from '../words/describe-day.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import type { DatedFigure, Voiceline } from './geometry.ts'
import { partStrands } from './part-strands.ts'

/** What each origin said of one measure over time. */
export interface StepsView extends ChartLinks {
  readonly key: string
  readonly title: string
  readonly lines: readonly Voiceline[]
  readonly missing: string
}

/** More lines than these cannot be told apart. */
const MOST_LINES = 12

type Dated = DatedFigure & { readonly claim: Claim; readonly originId: string; readonly origin: string }

const date = (claim: Claim, day: string, point: number, traced: TracedEvent): Dated => {
  const origin = traced.originOf.get(claim.id)
  const name = origin === undefined ? 'origin unknown' : nameOrigin(origin)
  return {
    claim,
    id: claim.id,
    href: claimPath(claim),
    day,
    point,
    revises: claim.revises !== null,
    description: `${describeDay(day)}: ${describeOutcome(claim)}, ${name}${claim.revises === null ? '' : ', revises an earlier figure'}`,
    originId: origin?.id ?? claim.id,
    origin: name,
  }
}

/** One figure a day and number: a repeat on the same day adds nothing to see. */
const leaveOutRepeats = (figures: readonly Dated[]): readonly Dated[] => [
  ...new Map(figures.map((figure) => [`${figure.day} ${figure.point}`, figure])).values(),
]

const byDay = (one: Dated, other: Dated): number => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)

/** What is drawn of a figure, and no more: all of it is sent with the page. */
const asDrawn = ({ id, href, day, point, revises, description }: Dated): DatedFigure => ({
  id,
  href,
  day,
  point,
  revises,
  description,
})

/** One line for each group that an origin tells of; where there are several, each says which it is of. */
const drawOrigin = (own: readonly Dated[]): readonly Voiceline[] => {
  const strands = partStrands(own.toSorted(byDay))
  return strands.map((strand): Voiceline => {
    const [name, last] = [strand[0]?.origin ?? '', strand.at(-1)]
    const group = strands.length > 1 && last !== undefined ? `${describeCounted(last.claim)}, ` : ''
    return { origin: `${group}${name}`, figures: leaveOutRepeats(strand).map(asDrawn) }
  })
}

const viewMeasure = (
  measure: Measure,
  records: EventRecords,
  traced: TracedEvent,
  { vagueTable }: ReadingChoice,
): readonly StepsView[] => {
  const days = new Map(records.reports.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10) ?? null]))
  const told = records.claims.filter(
    (claim) =>
      claim.measure === measure && claim.scope === 'incident' && claim.modality !== 'denied' && claim.subsetOf === null,
  )
  const dated = told.flatMap((claim) => {
    const [day, figure] = [days.get(claim.reportId) ?? null, readFigure(claim.quantity, vagueTable)]
    return day === null || figure === null ? [] : [date(claim, day, figure.point, traced)]
  })
  if (new Set(dated.map(({ day }) => day)).size < 2) return []
  const lines = [...Map.groupBy(dated, ({ originId }) => originId).values()].flatMap(drawOrigin)
  const shown = lines.toSorted((one, other) => other.figures.length - one.figures.length).slice(0, MOST_LINES)
  const parts = [
    ...(told.length > dated.length
      ? [`${countOf(told.length - dated.length, 'figure')} of no known day or number`]
      : []),
    ...(lines.length > shown.length ? [countOf(lines.length - shown.length, 'more line')] : []),
  ]
  return [
    {
      key: `steps-${measure}`,
      title: `${MEASURES[measure].label}: what each origin said, by the day it was published`,
      lines: shown,
      ...chartLinks('claim-steps', { event: records.event.id, measure }),
      missing: parts.length === 0 ? '' : `Not drawn: ${parts.join(' and ')}.`,
    },
  ]
}

/** Views how the figures of an event changed over time; only measures told of on several days. */
export const viewSteps = (records: EventRecords, traced: TracedEvent, reading: ReadingChoice): readonly StepsView[] =>
  (Object.keys(MEASURES) as Measure[]).flatMap((measure) => viewMeasure(measure, records, traced, reading))
