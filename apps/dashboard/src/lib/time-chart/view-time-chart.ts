import type { Measure, Policy } from '@reportedly/schema'
import { type CategoryMark, markCategories } from '../category-marks/mark-categories.ts'
import type { LeftOut } from '../chart-frame/left-out.ts'
import { describeRange, describeSummed } from '../overview/describe-sum.ts'
import type { EventSum } from '../overview/sum-events.ts'
import { linkWith } from '../page/link-with.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import { POLICY_WORDS } from '../words/policy-words.ts'
import { binEvents } from './bin-events.ts'
import { describeMonths, describePeriod, labelPeriod } from './describe-period.ts'
import type { TimeBin } from './time-bin.ts'

/** A stretch of time as the chart and its table show it. */
export interface ViewedBin extends TimeBin {
  readonly words: string
  readonly label: string
  readonly range: string
  readonly bestWords: string
  /** Narrows the page to this stretch; where there is only one, leads to its sentences. */
  readonly href: string
  /** Leads to the sentences. */
  readonly sentencesHref: string
  readonly description: string
}

/** Figures over time, ready to draw. */
export interface TimeChartView {
  readonly title: string
  readonly description: string
  readonly bins: readonly ViewedBin[]
  readonly marks: readonly CategoryMark[]
  readonly leftOut: readonly LeftOut[]
}

const EVERY = { day: 'by day', week: 'by week', month: 'by month', quarter: 'by quarter', year: 'by year' } as const

const listLeftOut = (undated: number, silent: number, sentences: (of: string) => string): readonly LeftOut[] => [
  ...(undated > 0 ? [{ words: `${countOf(undated, 'event')} of no known day`, href: sentences('undated') }] : []),
  ...(silent > 0
    ? [{ words: `${countOf(silent, 'event')} for which no number is given`, href: sentences('silent') }]
    : []),
]

const writeTitle = (measure: Measure, period: keyof typeof EVERY, bins: readonly TimeBin[]): string => {
  const summed = describeSummed(measure).replace(/^\w/, (letter) => letter.toUpperCase())
  const [first, last] = [bins[0], bins.at(-1)]
  // The axis tells months and years itself, of days it has room for no more than "3 Mar".
  const isOfDays = (period === 'day' || period === 'week') && first !== undefined && last !== undefined
  return [summed, EVERY[period], ...(isOfDays ? [describeMonths(first.from, last.to)] : [])].join(', ')
}

/** Views the sums of one measure over time; `state` is what the page’s address asks for. */
export const viewTimeChart = (
  sums: readonly EventSum[],
  measure: Measure,
  policy: Policy,
  state: URLSearchParams,
): TimeChartView => {
  const { period, bins, undated, silent } = binEvents(sums)
  const viewed = bins.map((bin): ViewedBin => {
    const words = describePeriod(bin, period)
    const range = describeRange(bin)
    const narrow = linkWith(state, { from: bin.from, to: bin.to, page: null })
    const sentencesHref = `/figures${linkWith(state, { measure, from: bin.from, to: bin.to, page: null })}`
    return {
      ...bin,
      words,
      label: labelPeriod(bin, period),
      range,
      bestWords: formatNumber(bin.best),
      href: bins.length > 1 ? narrow : sentencesHref,
      sentencesHref,
      description: `${words}: best ${formatNumber(bin.best)}, range ${range}, in ${countOf(bin.events, 'event')}`,
    }
  })
  return {
    title: writeTitle(measure, period, bins),
    description: `Bars are the best figures under “${POLICY_WORDS[policy].name}”, stacked by who is counted; the band behind each runs from the lowest to the highest. Choose a bar to see its stretch of time closer, or draw over several.`,
    bins: viewed,
    marks: markCategories(bins.flatMap(({ parts }) => parts.map(({ category }) => category))),
    leftOut: listLeftOut(undated, silent, (of) => `/figures${linkWith(state, { measure, of, page: null })}`),
  }
}
