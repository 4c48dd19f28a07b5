import type { Area } from '../brush/drag-area.ts'

const thousandths = (part: number): number => Math.round(part * 1000)

/** A rectangle of the map as `crop` has it in an address: left, top, right and bottom in parts of a thousand. */
export const writeCrop = ({ left, top, right, bottom }: Area): string =>
  [left, top, right, bottom].map(thousandths).join(',')
