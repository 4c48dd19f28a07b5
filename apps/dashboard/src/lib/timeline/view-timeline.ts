import { sentencesOf } from '../charts/sentences-of.ts'
import { linkWith } from '../page/link-with.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import type { Binned } from './bin-dated.ts'
import { layoutTimeline, type TimelineLayout } from './geometry.ts'
import type { Bar, ChosenDays } from './place-bar.ts'

/** A bar as a link that chooses its days, or lets them go where they are the ones chosen. */
export interface BarLink extends Bar {
  readonly href: string
  /** The sentences of those days. */
  readonly sentencesHref: string
  readonly description: string
}

export interface TimelineView extends Omit<TimelineLayout, 'bars'> {
  readonly bars: readonly BarLink[]
  readonly title: string
  readonly description: string
}

const describeBar = ({ label, events, total, high }: Bar, outcome: string): string => {
  const figure =
    total === null
      ? `no figure for ${outcome}`
      : `${outcome}: ${formatNumber(total)}${high > total ? `, up to ${formatNumber(high)}` : ''}`
  return `${label}: ${countOf(events, 'event')}, ${figure}`
}

/** Views a timeline of an outcome ("killed"). */
export const viewTimeline = (
  binned: Binned,
  chosen: ChosenDays,
  outcome: string,
  parameters: URLSearchParams,
): TimelineView => {
  const layout = layoutTimeline(binned, chosen)
  const isChosen = ({ from, to }: Bar): boolean => from === chosen.from && to === chosen.to
  const [first, last] = [layout.bars[0]?.label, layout.bars.at(-1)?.label]
  const over = first === last ? `in ${first}` : `from ${first} to ${last}`
  return {
    ...layout,
    bars: layout.bars.map((bar) => ({
      ...bar,
      href: linkWith(parameters, isChosen(bar) ? { from: null, to: null } : { from: bar.from, to: bar.to }),
      sentencesHref: sentencesOf('timeline', new URLSearchParams(linkWith(parameters, { from: bar.from, to: bar.to }))),
      description: describeBar(bar, outcome),
    })),
    title: `${outcome} by ${layout.unit}`,
    description: `One bar a ${layout.unit} ${over}: the figures of its events added up, with a whisker to the highest ones reported.`,
  }
}
