import type { Column } from './geometry.ts'

/** The bars, by number, where drawing over them began and where it is now. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The bar under a pointer so many pixels from the left of the chart; null outside it. */
export const findColumn = (pixels: number, width: number, columns: number): number | null => {
  const column = Math.floor((pixels / width) * columns)
  return width > 0 && column >= 0 && column < columns ? column : null
}

/** What is drawn over, in either direction: its days, and its place in percent of the chart’s width. */
export const orderSpan = (
  { start, end }: Span,
  columns: readonly Column[],
): {
  readonly from: string
  readonly to: string
  readonly x: number
  readonly width: number
  readonly many: boolean
} | null => {
  const first = columns[Math.min(start, end)]
  const last = columns[Math.max(start, end)]
  if (first === undefined || last === undefined) return null
  const width = last.x + last.width - first.x
  return { from: first.bin.from, to: last.bin.to, x: first.x, width, many: start !== end }
}
