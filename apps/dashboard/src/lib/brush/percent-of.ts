import type { Area } from './drag-area.ts'

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`

/** An area as the attributes of a rectangle. */
export const percentOf = ({ left, right, top, bottom }: Area, isTall: boolean) => ({
  x: percent(left),
  width: percent(right - left),
  y: percent(isTall ? 0 : top),
  height: percent(isTall ? 1 : bottom - top),
})
