import { scaleLinear, scaleUtc, utcDay } from 'd3'
import { formatTicks } from '../claim-strip/format-tick.ts'
import type { Binned } from './bin-dated.ts'
import type { Bins } from './choose-bins.ts'
import { parseDay, writeDay } from './dated.ts'
import { findTicks, type Tick } from './find-ticks.ts'
import { type Bar, type ChosenDays, placeBar } from './place-bar.ts'
import { type StackedStretch, stackStretches } from './stack-stretches.ts'

/** A timeline ready to draw: x in percent of its width, y in pixels from its top. */
export interface TimelineLayout {
  readonly height: number
  readonly unit: Bins['unit']
  /** First and last day drawn, ISO 8601, inclusive. */
  readonly from: string
  readonly to: string
  readonly bars: readonly Bar[]
  readonly barsTop: number
  readonly barsHeight: number
  /** What is known only to have happened within more time than a bar. */
  readonly stretches: readonly (StackedStretch & { readonly y: number; readonly hitTop: number })[]
  readonly hitHeight: number
  /** Stretches that there was no room for. */
  readonly hiddenStretches: number
  /** y of the line that bars stand on, of its ticks’ ends and names, and of the marks for what has no figure. */
  readonly base: number
  readonly tickEnd: number
  readonly labelY: number
  readonly noneY: number
  readonly ticks: readonly Tick[]
  readonly levels: readonly { readonly y: number; readonly label: string }[]
}

const ABOVE = 16
const BARS = 108
const LANE = 8
const AXIS = 26

/**
 * Lays a timeline out: one bar a day, month, quarter or year. What is known no closer than several bars is drawn as a
 * stretch above them and put into none. `chosen` are the days that the page is about.
 */
export const layoutTimeline = ({ bins, first, after, sums, wide }: Binned, chosen: ChosenDays): TimelineLayout => {
  const x = scaleUtc([first, after], [0, 100])
  const stacked = stackStretches(
    wide.map(({ item, from, to }) => ({
      item,
      x: x(parseDay(from)),
      width: x(utcDay.offset(parseDay(to), 1)) - x(parseDay(from)),
    })),
  )
  const barsTop = ABOVE + stacked.lanes * LANE
  const base = barsTop + BARS
  const most = Math.max(1, ...sums.map(({ high }) => high))
  const y = scaleLinear([0, most], [base, barsTop + LANE])
  const levels = y.ticks(3).filter((level) => level > 0 && Number.isInteger(level))
  const labels = formatTicks(levels)
  return {
    height: base + AXIS,
    unit: bins.unit,
    from: writeDay(first),
    to: writeDay(utcDay.offset(after, -1)),
    bars: sums.map((sum) => placeBar(sum, { x, y, unit: bins.unit, chosen })),
    barsTop,
    barsHeight: BARS,
    stretches: stacked.stretches.map((stretch) => {
      const top = ABOVE + stretch.lane * LANE
      return { ...stretch, y: top, hitTop: top - LANE / 2 }
    }),
    hitHeight: LANE,
    hiddenStretches: stacked.hidden,
    base,
    tickEnd: base + 5,
    labelY: base + 20,
    noneY: base - 5,
    ticks: findTicks(x, first, after),
    levels: levels.map((level, index) => ({ y: y(level), label: labels[index] ?? '' })),
  }
}
