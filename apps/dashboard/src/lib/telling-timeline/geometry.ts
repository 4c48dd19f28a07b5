import { MEASURES, type Measure } from '@reportedly/schema'
import { scaleSqrt } from 'd3'
import { countOf } from '../words/count-of.ts'
import { describeDay } from '../words/describe-day.ts'
import { formatNumber } from '../words/format-number.ts'
import { type TimeAxis, timeAxis, type TimeTick } from './time-axis.ts'
import type { TimedFigure, TimedPoint } from './timed-figure.ts'

export interface Bubble<Point extends TimedPoint = TimedFigure> {
  readonly figure: Point
  readonly x: number
  readonly y: number
  /** Pixels; null for a word without a number. */
  readonly radius: number | null
}

/** Many figures of one stretch of time, as a column. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly origin: { readonly y: number; readonly height: number }
  readonly relay: { readonly y: number; readonly height: number }
  readonly label: string
}

export interface TimelineLane<Point extends TimedPoint = TimedFigure> {
  readonly measure: Measure
  readonly name: string
  readonly nameY: number
  readonly baseY: number
  readonly bubbles: readonly Bubble<Point>[]
  readonly columns: readonly Column[]
}

export interface TimelineLayout<Point extends TimedPoint = TimedFigure> {
  readonly height: number
  readonly lanes: readonly TimelineLane<Point>[]
  readonly axisY: number
  readonly tickY: number
  readonly ticks: readonly TimeTick[]
  readonly readoutY: readonly [number, number]
  /** What the area of the largest bubble stands for; null where columns are drawn. */
  readonly largest: number | null
  /** The most figures that a column counts; null where bubbles are drawn. */
  readonly most: number | null
}

const LANE = 70
/** Of a lane: the name, set off from the line of the lane above. */
const NAME = 24
const MOST_RADIUS = 21
const LEAST_RADIUS = 3
/** More figures than this hide one another: columns count them instead. */
const MOST_BUBBLES = 240
const COLUMNS = 48
const AXIS_HEIGHT = 30
const READOUT_HEIGHT = 44

const rounded = (value: number): number => Math.round(value * 100) / 100

const middleOf = (top: number): number => top + NAME + (LANE - NAME) / 2

const layoutBubbles = <Point extends TimedPoint>(
  figures: readonly Point[],
  top: number,
  axis: TimeAxis,
  largest: number,
): readonly Bubble<Point>[] => {
  const radius = scaleSqrt([0, Math.max(1, largest)], [LEAST_RADIUS, MOST_RADIUS])
  // Large ones first, so that small ones stay in reach on top of them.
  return figures
    .toSorted((one, other) => (other.figure ?? 0) - (one.figure ?? 0) || (one.id < other.id ? -1 : 1))
    .map((figure) => ({
      figure,
      x: axis.x(figure.day),
      y: middleOf(top),
      radius: figure.figure === null ? null : rounded(radius(figure.figure)),
    }))
}

const writeDays = (days: readonly string[]): string =>
  [...new Set([days.at(0) ?? '', days.at(-1) ?? ''])].map(describeDay).join(' to ')

const binOf = (x: number): number => Math.min(COLUMNS - 1, Math.floor((x / 100) * COLUMNS))

const layoutColumns = (figures: readonly TimedPoint[], top: number, axis: TimeAxis, most: number) => {
  const base = top + LANE
  const height = (count: number): number => rounded(((LANE - NAME) * count) / most)
  return [...Map.groupBy(figures, ({ day }) => binOf(axis.x(day)))]
    .toSorted(([one], [other]) => one - other)
    .map(([bin, members]) => {
      const origin = members.filter(({ role }) => role === 'origin').length
      const relay = members.length - origin
      const days = members.map(({ day }) => day).toSorted()
      return {
        x: rounded((bin * 100) / COLUMNS),
        width: rounded(80 / COLUMNS),
        origin: { y: rounded(base - height(origin)), height: height(origin) },
        relay: { y: rounded(base - height(origin) - height(relay)), height: height(relay) },
        label: `${writeDays(days)}: ${countOf(members.length, 'figure')}, ${formatNumber(origin)} its own word`,
      }
    })
}

const countMost = (lanes: readonly (readonly TimedPoint[])[], axis: TimeAxis): number =>
  Math.max(
    1,
    ...lanes.flatMap((figures) =>
      [...Map.groupBy(figures, ({ day }) => binOf(axis.x(day))).values()].map((members) => members.length),
    ),
  )

/** Lays out what a source told when, one lane a measure: a bubble a figure, or columns where there are very many. */
export const layoutTimeline = <Point extends TimedPoint>(figures: readonly Point[]): TimelineLayout<Point> => {
  const axis = timeAxis(figures.map(({ day }) => day))
  const measures = Object.keys(MEASURES) as readonly Measure[]
  const groups = measures
    .map((measure) => ({ measure, told: figures.filter((figure) => figure.measure === measure) }))
    .filter(({ told }) => told.length > 0)
  const isCrowded = figures.length > MOST_BUBBLES
  const most = countMost(
    groups.map(({ told }) => told),
    axis,
  )
  const largest = figures.reduce((largestYet, { figure }) => Math.max(largestYet, figure ?? 0), 0)
  const axisY = groups.length * LANE
  return {
    height: axisY + AXIS_HEIGHT + READOUT_HEIGHT,
    lanes: groups.map(({ measure, told }, index) => ({
      measure,
      name: MEASURES[measure].label,
      nameY: index * LANE + NAME - 2,
      baseY: (index + 1) * LANE,
      bubbles: isCrowded ? [] : layoutBubbles(told, index * LANE, axis, largest),
      columns: isCrowded ? layoutColumns(told, index * LANE, axis, most) : [],
    })),
    axisY,
    tickY: axisY + 18,
    ticks: axis.ticks,
    readoutY: [axisY + AXIS_HEIGHT + 16, axisY + AXIS_HEIGHT + 34],
    largest: isCrowded ? null : largest,
    most: isCrowded ? most : null,
  }
}

/** The layout with its bubbles put into words. */
export const putIntoWords = <Point extends TimedPoint>(
  layout: TimelineLayout<Point>,
  view: (point: Point) => TimedFigure,
): TimelineLayout => ({
  ...layout,
  lanes: layout.lanes.map((lane) => ({
    ...lane,
    bubbles: lane.bubbles.map((bubble) => ({ ...bubble, figure: view(bubble.figure) })),
  })),
})
