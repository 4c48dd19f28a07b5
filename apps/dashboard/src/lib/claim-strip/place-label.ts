import { PLOT } from './choose-scale.ts'
import type { Mark } from './place-mark.ts'

export interface Label {
  readonly text: string
  /** Percent of the chart’s width, and pixels to move on from there. */
  readonly x: number
  readonly dx: number
  readonly anchor: 'start' | 'end'
  readonly beside: boolean
}

/** Width of one character in percent of the narrowest chart (358 px, at 13 px bold in a wide typeface). */
const CHARACTER = 2.3
const GAP = 12
/** Length of an open arrow, in pixels; the drawing of it lives in StripMark.svelte. */
const ARROW = 38
/** What the ring of an approximate figure adds to its radius, in pixels. */
const RING = 5
const PIXEL = 100 / 358

interface Extent {
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
}

const extentOf = (mark: Mark): Extent => {
  switch (mark.kind) {
    case 'dot': {
      const gap = mark.soft ? GAP + RING : GAP
      return { from: mark.x, to: mark.x, before: gap, after: gap }
    }
    case 'whisker':
      return { from: mark.from, to: mark.to, before: GAP, after: GAP }
    case 'arrow':
      return mark.towards === 'higher'
        ? { from: mark.x, to: mark.x, before: GAP, after: GAP + ARROW }
        : { from: mark.x, to: mark.x, before: GAP + ARROW, after: GAP }
    case 'hatching':
    case 'nothing':
      return { from: PLOT.start, to: PLOT.start, before: 0, after: 0 }
  }
}

const placeBeside = (text: string, { from, to, before, after }: Extent): Label | null => {
  const width = text.length * CHARACTER
  if (to + after * PIXEL + width <= 100) return { text, x: to, dx: after, anchor: 'start', beside: true }
  if (from - before * PIXEL - width >= 0) return { text, x: from, dx: -before, anchor: 'end', beside: true }
  return null
}

const placeAbove = (text: string, { from, to }: Extent): Label => {
  const width = text.length * CHARACTER
  return from + width <= 100
    ? { text, x: from, dx: 0, anchor: 'start', beside: false }
    : { text, x: Math.max(to, width), dx: 0, anchor: 'end', beside: false }
}

/**
 * The label of a mark: the full text after the mark where there is room on the narrowest chart, else before it; failing
 * that the short text there, else above. Hatching fills its lane, so its label always stands above.
 */
export const placeLabel = (full: string, short: string, mark: Mark): Label => {
  const extent = extentOf(mark)
  if (mark.kind === 'hatching') return placeAbove(full, extent)
  return placeBeside(full, extent) ?? placeBeside(short, extent) ?? placeAbove(short, extent)
}
