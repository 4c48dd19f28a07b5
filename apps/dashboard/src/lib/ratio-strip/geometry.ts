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

/** Where a part of the figures is left behind, between the two that it falls between: of ten thousand only these are placed. */
const placeQuantile = (rising: readonly number[], part: number, { x }: RatioScale): number => {
  const at = part * (rising.length - 1)
  const before = Math.floor(at)
  const [from, to] = [x(rising[before] ?? 0), x(rising[before + 1] ?? rising[before] ?? 0)]
  return from + (at - before) * (to - from)
}

const layoutBox = (rising: readonly number[], scale: RatioScale): RatioStripLayout['box'] => {
  const [least, most] = [rising[0], rising.at(-1)]
  if (rising.length < MANY || least === undefined || most === undefined) return null
  const from = rounded(placeQuantile(rising, 0.25, scale))
  const to = placeQuantile(rising, 0.75, scale)
  return { from, width: rounded(to - from), least: scale.x(least), most: scale.x(most) }
}

const listTicks = (logs: readonly number[], { x }: RatioScale): readonly number[] =>
  [...new Set(logs.map((log) => Math.round(x(log) / GRAIN) * GRAIN))].toSorted((one, other) => one - other)

/** Lays out how the figures of one source stand to others: their log ratios, the smallest first, and the middle one. */
export const layoutRatioStrip = (
  { logs, medianLog }: { readonly logs: readonly number[]; readonly medianLog: number | null },
  scale: RatioScale,
): RatioStripLayout => {
  const [least = 0, most = 0] = [logs[0], logs.at(-1)]
  const box = layoutBox(logs, scale)
  return {
    ticks: box === null ? listTicks(logs, scale) : [],
    box,
    median: medianLog === null ? null : scale.x(medianLog),
    beyond: { lower: least < 0 && scale.isBeyond(least), higher: most > 0 && scale.isBeyond(most) },
    same: scale.x(0),
  }
}
