import { type RatioScale, ratioScale } from '../ratio-strip/ratio-scale.ts'
import { findRoom } from './find-room.ts'
import type { RatioDot, RatioLane, RatioPoint } from './ratio-dot.ts'

export interface PlacedDot<Point extends RatioPoint = RatioDot> {
  readonly dot: Point
  /** Percent of the chart’s width. */
  readonly x: number
  /** Pixels from its top. */
  readonly y: number
  /** The edge that the figure lies beyond. */
  readonly beyond: 'lower' | 'higher' | null
}

/** Figures that stand alike, counted where dots would all reach the top. */
export interface RatioColumn {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly count: number
  /** Whether its count has room on a narrow chart. */
  readonly hasRoom: boolean
}

export interface PlacedLane<Point extends RatioPoint = RatioDot> {
  readonly key: string
  readonly name: string
  readonly note: string
  readonly top: number
  readonly nameY: number
  /** Where its dots stand on. */
  readonly baseY: number
  readonly dots: readonly PlacedDot<Point>[]
  /** In place of dots where there are very many. */
  readonly columns: readonly RatioColumn[]
  /** Dots that a stack has no room for, counted above it. */
  readonly rest: readonly { readonly x: number; readonly y: number; readonly label: string }[]
  readonly median: { readonly x: number; readonly from: number; readonly to: number } | null
}

/** The figures of a source against others’, ready to draw. */
export interface RatioLanesLayout<Point extends RatioPoint = RatioDot> {
  readonly height: number
  readonly lanes: readonly PlacedLane<Point>[]
  readonly axisY: number
  readonly tickY: number
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly isSame: boolean }[]
  /** Where the words of the dot at hand stand. */
  readonly readoutY: readonly [number, number]
}

const NAME_HEIGHT = 34
const DOT = 13
const LANE_PADDING = 10
const AXIS_HEIGHT = 30
const READOUT_HEIGHT = 44
/** Dots nearer than this, in percent, stand one on the other: the width of a dot on the narrowest chart. */
const GRAIN = 4
/** A higher stack is counted, not drawn. */
const MOST_STACKED = 12
/** From stacks as high as this on, dots would hide how much they differ. */
const CROWDED = 48

const stackDots = <Point extends RatioPoint>(dots: readonly Point[], scale: RatioScale) => {
  const sorted = dots.toSorted((one, other) => one.log - other.log || (one.id < other.id ? -1 : 1))
  return [...Map.groupBy(sorted, ({ log }) => Math.round((scale.x(log) - scale.x(0)) / GRAIN)).values()]
}

const beyondOf = (log: number, scale: RatioScale): PlacedDot['beyond'] => {
  if (!scale.isBeyond(log)) return null
  return log < 0 ? 'lower' : 'higher'
}

/** A stack stands in the middle of its dots. */
const middleOf = (stack: readonly RatioPoint[], { x }: RatioScale): number =>
  Math.round((stack.reduce((sum, { log }) => sum + x(log), 0) / stack.length) * 100) / 100

const layoutColumns = (
  stacks: readonly (readonly RatioPoint[])[],
  scale: RatioScale,
  baseY: number,
): readonly RatioColumn[] => {
  const most = stacks.reduce((highest, stack) => Math.max(highest, stack.length), 1)
  const columns = stacks.map((stack) => {
    const height = Math.max(1, Math.round((MOST_STACKED * DOT * stack.length * 100) / most) / 100)
    return { x: middleOf(stack, scale), y: Math.round((baseY - height) * 100) / 100, height, count: stack.length }
  })
  const roomy = findRoom(columns)
  return columns.map((column) => ({ ...column, hasRoom: roomy.has(column) }))
}

const layoutLane = <Point extends RatioPoint>(
  lane: RatioLane<Point>,
  top: number,
  scale: RatioScale,
): PlacedLane<Point> => {
  const stacks = stackDots(lane.dots, scale)
  const isCrowded = stacks.some((stack) => stack.length > CROWDED)
  const highest = Math.min(
    MOST_STACKED,
    stacks.reduce((most, stack) => Math.max(most, stack.length), 1),
  )
  const tallest = stacks.some((stack) => stack.length > MOST_STACKED) ? highest + 1 : highest
  const baseY = top + NAME_HEIGHT + tallest * DOT + LANE_PADDING / 2
  const level = (index: number): number => baseY - DOT * (index + 0.5)
  return {
    key: lane.key,
    name: lane.name,
    note: lane.note,
    top,
    nameY: top + 20,
    baseY,
    columns: isCrowded ? layoutColumns(stacks, scale, baseY) : [],
    dots: (isCrowded ? [] : stacks).flatMap((stack) =>
      stack.slice(0, MOST_STACKED).map((dot, index) => ({
        dot,
        x: middleOf(stack, scale),
        y: level(index),
        beyond: beyondOf(dot.log, scale),
      })),
    ),
    rest: (isCrowded ? [] : stacks)
      .filter((stack) => stack.length > MOST_STACKED)
      .map((stack) => ({
        x: middleOf(stack, scale),
        y: level(MOST_STACKED) + 4,
        label: `+${stack.length - MOST_STACKED}`,
      })),
    median: lane.median === null ? null : { x: scale.x(lane.median), from: top + NAME_HEIGHT - 2, to: baseY + 5 },
  }
}

/** Lays out how the figures of a source stand to others, kind by kind, one scale for all. */
export const layoutRatioLanes = <Point extends RatioPoint>(
  lanes: readonly RatioLane<Point>[],
): RatioLanesLayout<Point> => {
  const scale = ratioScale(lanes.flatMap(({ dots }) => dots.map(({ log }) => log)))
  const placed = lanes.reduce<readonly PlacedLane<Point>[]>((above, lane) => {
    const last = above.at(-1)
    return [...above, layoutLane(lane, last === undefined ? 0 : last.baseY + LANE_PADDING, scale)]
  }, [])
  const axisY = (placed.at(-1)?.baseY ?? 0) + LANE_PADDING
  return {
    // Columns alone have nothing to be read out.
    height: axisY + AXIS_HEIGHT + (placed.some(({ dots }) => dots.length > 0) ? READOUT_HEIGHT : 0),
    lanes: placed,
    axisY,
    tickY: axisY + 18,
    ticks: scale.ticks.map(({ x, label, log }) => ({ x, label, isSame: log === 0 })),
    readoutY: [axisY + AXIS_HEIGHT + 16, axisY + AXIS_HEIGHT + 34],
  }
}

/** The layout with its dots put into words; those that a stack only counts need none. */
export const putIntoWords = <Point extends RatioPoint>(
  layout: RatioLanesLayout<Point>,
  view: (point: Point) => RatioDot,
): RatioLanesLayout => ({
  ...layout,
  lanes: layout.lanes.map((lane) => ({
    ...lane,
    dots: lane.dots.map((placed) => ({ ...placed, dot: view(placed.dot) })),
  })),
})
