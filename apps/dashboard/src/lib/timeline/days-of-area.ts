import { parseDay, writeDay } from './dated.ts'
import type { TimelineLayout } from './geometry.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * The days, ISO 8601, that a stretch of a timeline covers, in parts of its width from 0 to 1. Reckoned without the scale
 * that drew it, so that the browser need not load one.
 */
export const daysOfArea = (
  { from, to }: Pick<TimelineLayout, 'from' | 'to'>,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly from: string; readonly to: string } => {
  const start = parseDay(from).getTime()
  const length = parseDay(to).getTime() + DAY - start
  const last = new Date(start + Math.min(length - 1, right * length))
  return { from: writeDay(new Date(start + left * length)), to: writeDay(last) }
}
