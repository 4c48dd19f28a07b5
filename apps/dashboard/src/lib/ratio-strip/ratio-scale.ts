import { scaleLinear } from 'd3'

/** Places of log ratios on a chart that is as wide below “the same” as above it. */
export interface RatioScale {
  /** The largest doubling or halving that has a place of its own; what lies beyond stands at the edge. */
  readonly limit: number
  /** Percent of the chart’s width. */
  readonly x: (log: number) => number
  readonly isBeyond: (log: number) => boolean
  readonly ticks: readonly RatioTick[]
}

export interface RatioTick {
  readonly x: number
  readonly label: string
  readonly log: number
}

/** Room for half a mark at either edge, in percent. */
const EDGES = [4, 96] as const
/** Sixteen times as much, or as little: the few figures beyond would press all others together. */
const MOST = 4
const MOST_TICKS_A_SIDE = 2

const rounded = (value: number): number => Math.round(value * 100) / 100

const labelTick = (log: number): string => {
  if (log === 0) return 'same'
  return log > 0 ? `×${2 ** log}` : `÷${2 ** -log}`
}

/** The scale that shows these log ratios, at least from half to twice as much. */
export const ratioScale = (logs: readonly number[]): RatioScale => {
  const largest = logs.reduce((most, log) => (Number.isFinite(log) ? Math.max(most, Math.abs(log)) : most), 1)
  const limit = Math.min(MOST, Math.ceil(largest))
  const place = scaleLinear([-limit, limit], [...EDGES]).clamp(true)
  const x = (log: number): number => rounded(place(log))
  const step = Math.ceil(limit / MOST_TICKS_A_SIDE)
  const above = Array.from({ length: Math.floor(limit / step) }, (_, index) => (index + 1) * step)
  return {
    limit,
    x,
    isBeyond: (log) => Math.abs(log) > limit,
    ticks: [...above.toReversed().map((log) => -log), 0, ...above].map((log) => ({
      log,
      x: x(log),
      label: labelTick(log),
    })),
  }
}
