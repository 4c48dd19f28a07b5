import { lowerMedian } from '@reportedly/events'
import { quantileSorted } from 'd3'
import type { RatioScale } from './ratio-scale.ts'

/** The log ratios of one source in one line, in percent of its width. */
export interface RatioStripLayout {
  /** None where there are many. */
  readonly ticks: readonly number[]
  /** The middle half of many, and how far they reach; null where each is seen by itself. */
  readonly box: {
    readonly from: number
    readonly width: number
    readonly least: number
    readonly most: number
  } | null
  readonly median: number | null
  /** Edges that figures lie beyond. */
  readonly beyond: { readonly lower: boolean; readonly higher: boolean }
  readonly same: number
}

/** From so many figures on, their middle half is easier seen than each. */
const MANY = 24
/** Marks nearer than this, in percent, fall into one. */
const GRAIN = 0.5

const rounded = (value: number): number => Math.round(value * 100) / 100

const layoutBox = (logs: readonly number[], { x }: RatioScale): RatioStripLayout['box'] => {
  if (logs.length < MANY) return null
  const sorted = logs.map(x).toSorted((one, other) => one - other)
  const from = rounded(quantileSorted(sorted, 0.25) ?? 0)
  const to = quantileSorted(sorted, 0.75) ?? 0
  return { from, width: rounded(to - from), least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}

const listTicks = (logs: readonly number[], { x }: RatioScale): readonly number[] =>
  [...new Set(logs.map((log) => Math.round(x(log) / GRAIN) * GRAIN))].toSorted((one, other) => one - other)

/** Lays out how the figures of one source stand to others. */
export const layoutRatioStrip = (logs: readonly number[], scale: RatioScale): RatioStripLayout => {
  const median = lowerMedian(logs)
  const box = layoutBox(logs, scale)
  return {
    ticks: box === null ? listTicks(logs, scale) : [],
    box,
    median: median === null ? null : scale.x(median),
    beyond: {
      lower: logs.some((log) => log < 0 && scale.isBeyond(log)),
      higher: logs.some((log) => log > 0 && scale.isBeyond(log)),
    },
    same: scale.x(0),
  }
}
