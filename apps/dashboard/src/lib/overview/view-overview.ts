import { type Measure, MEASURES, type Policy, type Report } from '@reportedly/schema'
import { chooseReading } from '../event/choose-reading.ts'
import type { ReportLine } from '../event/view-event.ts'
import { viewReportLine } from '../event/view-event.ts'
import { pickDisputed } from '../event-table/pick-disputed.ts'
import { listHappenings } from '../event-table/list-happenings.ts'
import { sortEvents } from '../event-table/sort-events.ts'
import { type EventRow, findMost, viewEventRow } from '../event-table/view-event-row.ts'
import { type FilterView, viewFilters } from '../filter-form/view-filters.ts'
import { linkWith } from '../page/link-with.ts'
import { keepReading } from '../reading/keep-reading.ts'
import { applyFilters } from '../survey/apply-filters.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import type { Figure } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
import { remember } from '../survey/remember.ts'
import type { Survey } from '../survey/survey.ts'
import { type TimeChartView, viewTimeChart } from '../time-chart/view-time-chart.ts'
import { countOf } from '../words/count-of.ts'
import { describeRange, describeSum, describeSummed, narrateRange } from './describe-sum.ts'
import { sumEvents } from './sum-events.ts'
import { type ReportsTold, tellReports } from './tell-reports.ts'
import { type MeasureTotal, totalMeasures } from './total-measures.ts'

/** The total of a measure as a card. */
export interface TotalCard {
  readonly label: string
  readonly figure: string
  /** The range, where the figure is another; what carries it. */
  readonly range: string | null
  readonly standing: string
  /** Shows this measure over time. */
  readonly choose: string
  readonly sentencesHref: string
  readonly chosen: boolean
}

/** Everything the first page shows. */
export interface OverviewView {
  readonly heading: string
  /** Where the sentences behind the heading stand; null where nothing fits. */
  readonly sentencesHref: string | null
  /** How much is told in all, and where its sentences stand. */
  readonly told: string
  readonly allHref: string
  readonly cards: readonly TotalCard[]
  readonly filters: FilterView
  readonly chart: TimeChartView | null
  readonly chartSource: string
  readonly csvHref: string
  readonly embedHref: string
  readonly disputed: { readonly rows: readonly EventRow[]; readonly most: number; readonly allHref: string }
  readonly latest: readonly ReportLine[]
  /** Whether the latest are known to be; else no report has a date. */
  readonly isDated: boolean
}

const DISPUTED_SHOWN = 8
const LATEST_SHOWN = 10

const viewCard = (total: MeasureTotal, policy: Policy, chosen: Measure | null, state: URLSearchParams): TotalCard => {
  const { measure, sum, events, silent, origins } = total
  const range = describeRange(sum)
  const figure = events === 0 ? 'no number' : describeSum(sum, policy)
  return {
    label: MEASURES[measure].label,
    figure,
    range: events === 0 || figure === range ? null : `range ${range}`,
    standing:
      events === 0
        ? countOf(silent, 'event')
        : `${countOf(events, 'event')}, on the word of ${countOf(origins, 'origin')}`,
    choose: linkWith(state, { measure, page: null }),
    sentencesHref: `/figures${linkWith(state, { measure, page: null })}`,
    chosen: measure === chosen,
  }
}

const writeHeading = (total: MeasureTotal | undefined, policy: Policy): string => {
  if (total === undefined) return 'No figure fits'
  const { measure, sum, events, silent } = total
  const counted = describeSummed(measure)
  if (events === 0) return `No number for ${counted}, in ${countOf(silent, 'event')}`
  const told = policy === 'range' ? narrateRange(sum) : describeSum(sum, policy)
  return `${told.charAt(0).toUpperCase()}${told.slice(1)} ${counted} in ${countOf(events, 'event')}`
}

const writeTold = ({ claims, events, reports }: ReportsTold): string =>
  `${countOf(claims, 'figure')} about ${countOf(events, 'event')}, read in ${countOf(reports, 'report')}.`

/** Those of known days, the newest first; where none is, all in the order in which they are kept. */
const newestFirst = keep((survey: Survey): readonly Report[] => {
  const all = [...survey.reports.values()]
  const dated = all.filter(({ publishedAt }) => publishedAt !== null).toReversed()
  return dated.length > 0 ? dated : all
})

const listLatest = (survey: Survey, { findClaim }: ReportsTold): readonly ReportLine[] => {
  const latest: ReportLine[] = []
  for (const report of newestFirst(survey)) {
    const claim = findClaim(report)
    if (claim !== null) latest.push(viewReportLine(report, [claim]))
    if (latest.length === LATEST_SHOWN) break
  }
  return latest
}

const viewDisputed = (survey: Survey, figures: readonly Figure[], state: URLSearchParams): OverviewView['disputed'] => {
  const reading = chooseReading(state)
  const { measure } = chooseFilters(state)
  const disputed = listHappenings(survey, figures).filter(
    (happening) => (survey.disputeOf(happening, reading.vagueTable) ?? 0) > 0,
  )
  const rows = sortEvents(disputed, 'disputed', { survey, reading, measure })
    .slice(0, DISPUTED_SHOWN)
    .map((happening) => viewEventRow(survey, happening, reading, measure, pickDisputed(survey, happening)))
  return { rows, most: findMost(rows), allHref: `/events${linkWith(state, { sort: 'disputed', page: null })}` }
}

const view = (survey: Survey, state: URLSearchParams): OverviewView => {
  const [reading, filters] = [chooseReading(state), chooseFilters(state)]
  const all = applyFilters(survey, { ...filters, measure: null })
  const sums = sumEvents(survey, all, reading)
  const totals = totalMeasures(sums)
  const shown =
    totals.find(({ measure }) => measure === filters.measure) ?? (filters.measure === null ? totals[0] : undefined)
  const measure = shown?.measure ?? null
  const ofMeasure = filters.measure === null ? all : all.filter((figure) => figure.measure === filters.measure)
  const asked = linkWith(state, { measure, page: null })
  const told = tellReports(survey, all)
  return keepReading(
    {
      heading: writeHeading(shown, reading.policy),
      sentencesHref: measure === null ? null : `/figures${asked}`,
      told: writeTold(told),
      allHref: `/figures${linkWith(state, { measure: null, page: null })}`,
      cards: totals.map((total) => viewCard(total, reading.policy, measure, state)),
      filters: viewFilters(survey, filters, state),
      chart:
        measure === null
          ? null
          : viewTimeChart(
              sums.filter((sum) => sum.measure === measure),
              measure,
              reading.policy,
              state,
            ),
      chartSource: shown === undefined ? '' : `${countOf(shown.events, 'event')}, ${countOf(shown.origins, 'origin')}`,
      csvHref: `/over-time.csv${asked}`,
      embedHref: `/embed/over-time${asked}`,
      disputed: viewDisputed(survey, ofMeasure, state),
      latest: listLatest(survey, told),
      isDated: newestFirst(survey)[0]?.publishedAt !== null,
    },
    reading,
  )
}

/** Views the first page as its address asks for it. */
export const viewOverview = remember('overview', view)
