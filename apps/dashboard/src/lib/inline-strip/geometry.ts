import { scaleLog } from 'd3'

/** A figure on the strip: inclusive bounds, null where open. */
export interface InlineFigure {
  readonly low: number | null
  readonly high: number | null
  /** Whether the estimate rests on it. */
  readonly used: boolean
}

export interface InlineMark {
  readonly kind: 'dot' | 'whisker' | 'higher' | 'lower'
  /** Percent of the strip’s width. */
  readonly x: number
  /** Where a whisker ends; else the same as `x`. */
  readonly to: number
  readonly used: boolean
}

export interface InlineLayout {
  readonly marks: readonly InlineMark[]
  /** The estimate; where it is open it runs to the edge of the strip, and has no edge of its own. */
  readonly band: { readonly x: number; readonly width: number; readonly edges: readonly number[] } | null
  /** Whether there are figures, and none of them has a number to be placed by: "dozens". */
  readonly hatched: boolean
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/** More marks than these lie on one another; those used, and those furthest apart, are drawn first. */
const MOST_MARKS = 60

const placeMark = ({ low, high, used }: InlineFigure, x: (value: number) => number): readonly InlineMark[] => {
  if (low === null && high === null) return []
  const at = x(low ?? high ?? 0)
  if (low === null) return [{ kind: 'lower', x: at, to: at, used }]
  if (high === null) return [{ kind: 'higher', x: at, to: at, used }]
  return [{ kind: low === high ? 'dot' : 'whisker', x: at, to: x(high), used }]
}

/**
 * Lays out figures on one line, without words, logarithmic so that equal lengths are equal ratios on every strip of a page:
 * `most` is the largest figure of them all. Zero stands at the left end. Marks that fall on one spot are drawn once.
 */
export const layoutInlineStrip = (
  figures: readonly InlineFigure[],
  band: { readonly low: number | null; readonly high: number | null },
  most: number,
): InlineLayout => {
  const scale = scaleLog([1, Math.max(10, most)], [4, 96]).clamp(true)
  const x = (value: number): number => (value < 1 ? 1.5 : rounded(scale(value)))
  const marks = figures.flatMap((figure) => placeMark(figure, x))
  const drawn = new Map(
    marks
      .toSorted((one, other) => Number(one.used) - Number(other.used))
      .map((mark) => [`${mark.kind} ${mark.x} ${mark.to}`, mark]),
  )
  const [from, to] = [band.low === null ? 0 : x(band.low), band.high === null ? 100 : x(band.high)]
  const edges = [band.low, band.high].flatMap((bound) => (bound === null ? [] : [x(bound)]))
  return {
    marks: [...drawn.values()].slice(-MOST_MARKS),
    hatched: figures.length > 0 && marks.length === 0,
    band: edges.length === 0 ? null : { x: from, width: rounded(Math.max(0.8, to - from)), edges: [...new Set(edges)] },
  }
}
