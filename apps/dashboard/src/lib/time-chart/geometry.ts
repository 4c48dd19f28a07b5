import type { Category } from '@reportedly/schema'
import { scaleLinear } from 'd3'
import { formatNumber } from '../words/format-number.ts'
import type { TimeBin } from './time-bin.ts'

/** A bar of the chart; x and width in percent of the chart’s width, y and height in pixels from its top. */
export interface Column<Bin extends TimeBin = TimeBin> {
  readonly bin: Bin
  /** The whole stretch, to point at. */
  readonly x: number
  readonly width: number
  /** What is drawn in it; a stretch among few is wider than any column should be. */
  readonly mark: { readonly x: number; readonly width: number }
  readonly bar: { readonly x: number; readonly width: number }
  readonly parts: readonly { readonly category: Category; readonly y: number; readonly height: number }[]
  /** From the lowest to the highest; null where nothing was told of. */
  readonly band: { readonly top: number; readonly bottom: number; readonly isOpen: boolean } | null
}

export interface TimeLayout<Bin extends TimeBin = TimeBin> {
  readonly height: number
  /** Where zero is. */
  readonly floor: number
  readonly columns: readonly Column<Bin>[]
  readonly ticks: readonly { readonly y: number; readonly label: string }[]
  readonly labels: readonly {
    readonly x: number
    readonly label: string
    readonly anchor: 'start' | 'middle' | 'end'
  }[]
}

const HEIGHT = 248
const TOP = 14
const FLOOR = 224

/** Percent of the width that a column takes at most. */
const WIDEST = 9

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Figures beyond so many times the highest best would press all bars to the floor; the band then runs off the top. */
const TALLEST_BAND = 2.5

/** What the chart must hold: every bar, and the bands as far as they do not dwarf the bars. */
const findTop = (bins: readonly TimeBin[]): number => {
  const best = Math.max(1, ...bins.map((bin) => bin.best))
  return Math.max(best, Math.min(Math.max(...bins.map(({ high }) => high)), best * TALLEST_BAND))
}

/** So many labels fit under the narrowest chart; the last of them needs the width of a label to its right. */
const MOST_LABELS = 6

const placeLabels = <Bin extends TimeBin>(bins: readonly Bin[], write: (bin: Bin) => string): TimeLayout['labels'] => {
  const step = Math.ceil(bins.length / MOST_LABELS)
  return bins.flatMap((bin, index) => {
    if (index % step !== 0) return []
    // Under the middle of what is wider than its name, else from the left edge on.
    const isFew = bins.length <= MOST_LABELS
    const anchor = isFew ? 'middle' : 'start'
    const at = isFew ? index + 0.5 : index + 0.1
    return [{ x: rounded((at / bins.length) * 100), label: write(bin), anchor } as const]
  })
}

/** Stacks parts from the floor up. */
const stackParts = (bin: TimeBin, y: (value: number) => number): Column['parts'] => {
  let below = 0
  return bin.parts.map(({ category, best }) => {
    const [bottom, top] = [y(below), y(below + best)]
    below += best
    return { category, y: top, height: rounded(bottom - top) }
  })
}

/** Lays out bins as stacked bars with the band from low to high behind each; `write` names a bin under the axis. */
export const layoutTimeChart = <Bin extends TimeBin>(
  bins: readonly Bin[],
  write: (bin: Bin) => string,
): TimeLayout<Bin> => {
  const scale = scaleLinear([0, bins.length === 0 ? 1 : findTop(bins)], [FLOOR, TOP]).nice(4)
  const [, most = 1] = scale.domain()
  const y = (value: number): number => rounded(scale(Math.min(value, most)))
  const width = rounded(100 / Math.max(1, bins.length))
  return {
    height: HEIGHT,
    floor: FLOOR,
    columns: bins.map((bin, index) => {
      const x = rounded((index * 100) / bins.length)
      const drawn = Math.min(width, WIDEST)
      const left = x + (width - drawn) / 2
      return {
        bin,
        x,
        width,
        mark: { x: rounded(left), width: rounded(drawn) },
        bar: { x: rounded(left + drawn * 0.2), width: rounded(drawn * 0.6) },
        parts: stackParts(bin, y),
        band: bin.events === 0 ? null : { top: y(bin.high), bottom: y(bin.low), isOpen: bin.isOpen || bin.high > most },
      }
    }),
    ticks: scale
      .ticks(4)
      .filter((value) => Number.isInteger(value) && value > 0)
      .map((value) => ({ y: y(value), label: formatNumber(value) })),
    labels: placeLabels(bins, write),
  }
}
