import type { Figure } from '../estimates/figure.ts'

/** Whether some number fits both figures: "at least 7" and "11" allow each other, "7" and "11" do not. */
export const allowEachOther = (one: Figure, other: Figure): boolean =>
  Math.max(one.low ?? 0, other.low ?? 0) <= Math.min(one.high ?? Infinity, other.high ?? Infinity)
