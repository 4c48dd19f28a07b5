import type { LeftOut } from '../chart-frame/left-out.ts'
import { countOf } from '../words/count-of.ts'
import { describeDay } from '../words/describe-day.ts'
import { formatNumber } from '../words/format-number.ts'

/** How many events a map page is about, and how many of them it can show where. */
export interface MapCounts {
  readonly events: number
  /** In the days chosen. */
  readonly inDays: number
  readonly placed: number
  readonly inView: number
  readonly undated: number
}

interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** The days chosen in words, to follow a heading; empty where none are. */
export const describeDays = ({ from, to }: Days): string => {
  if (from !== null && to !== null)
    return from === to ? `on ${describeDay(from)}` : `from ${describeDay(from)} to ${describeDay(to)}`
  if (from !== null) return `since ${describeDay(from)}`
  return to === null ? '' : `until ${describeDay(to)}`
}

/** What a map page shows, as its heading: "Killed: where and when, since 1 May 2025". */
export const describeHeading = (measure: string, days: Days): string =>
  [`${measure}, where and when`, describeDays(days)].filter((part) => part !== '').join(', ')

/** How much of it all is seen, in one or two sentences. */
export const describeSummary = ({ inDays, placed, inView }: MapCounts): string => {
  const seen = inView === placed ? '' : ` ${countOf(inView, 'of them is', 'of them are')} in view.`
  const all = placed === inDays && placed > 1
  const told = all ? `All ${countOf(placed, 'event')}` : `${countOf(placed, 'event')} of ${formatNumber(inDays)}`
  return `${told} can be placed on the map.${seen}`
}

/** What the timeline leaves out; `sentences` says where the sentences stand, of all events or of those of no known day. */
export const listUndrawn = (
  { undated }: MapCounts,
  hiddenStretches: number,
  sentences: (of: string | null) => string,
): readonly LeftOut[] => [
  ...(undated > 0 ? [{ words: `${countOf(undated, 'event')} of no known day`, href: sentences('undated') }] : []),
  ...(hiddenStretches > 0
    ? [{ words: `${countOf(hiddenStretches, 'event')} known to no closer days`, href: sentences(null) }]
    : []),
]

/** What a drawing of events rests on. */
export const describeSource = ({ inDays, inView }: MapCounts): string =>
  inView === inDays
    ? `${countOf(inView, 'event')} in view, all that the filters ask for`
    : `${countOf(inView, 'event')} in view, of ${countOf(inDays, 'event')} that the filters ask for`
