import { PLOT, type StripScale } from './choose-scale.ts'
import type { InlineFigure } from '../inline-strip/geometry.ts'

/** How many figures stand in one part of the scale; x and width in percent, y and heights in pixels. */
export interface CrowdBar {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  /** Of the height, what the estimate rests on; the rest above it is set aside. */
  readonly usedY: number
  readonly usedHeight: number
}

/** All figures of a strip that draws only some of them, counted along its scale. */
export interface Crowd {
  /** What stands above the bars. */
  readonly words: string
  readonly wordsY: number
  /** y of the line that the bars stand on. */
  readonly base: number
  readonly bars: readonly CrowdBar[]
}

/** Pixels that the whole takes, with its words and the room below. */
export const CROWD_HEIGHT = 96

const WORDS_Y = 16
const TOP = 26
const BASE = 84

/** Parts of the scale: as many as can be told apart on a narrow screen. */
const BINS = 42

const middle = ({ low, high }: InlineFigure): number | null =>
  low === null && high === null ? null : ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

/** Counts all figures of a strip along its scale; those without a number are in no bar. */
export const layoutCrowd = (figures: readonly InlineFigure[], scale: StripScale): Crowd => {
  const width = (PLOT.end - PLOT.start) / BINS
  const placed = figures.flatMap((figure) => {
    const value = middle(figure)
    return value === null ? [] : [{ used: figure.used, bin: Math.floor((scale.x(value) - PLOT.start) / width) }]
  })
  const bins = [...Map.groupBy(placed, ({ bin }) => Math.min(BINS - 1, Math.max(0, bin)))]
  const most = Math.max(1, ...bins.map(([, members]) => members.length))
  const rounded = (value: number): number => Math.round(value * 100) / 100
  const tall = (count: number): number => rounded((count / most) * (BASE - TOP))
  return {
    words: `All ${figures.length} figures`,
    wordsY: WORDS_Y,
    base: BASE,
    bars: bins
      .toSorted(([one], [other]) => one - other)
      .map(([bin, members]) => {
        const used = tall(members.filter((member) => member.used).length)
        const height = tall(members.length)
        return {
          x: rounded(PLOT.start + bin * width),
          width: rounded(width * 0.85),
          y: rounded(BASE - height),
          height,
          usedY: rounded(BASE - used),
          usedHeight: used,
        }
      }),
  }
}
