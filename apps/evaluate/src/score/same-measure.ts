import type { Measure } from '@reportedly/schema'

const KILLED_TO_MANY: ReadonlySet<Measure> = new Set<Measure>(['killed', 'neutralised'])

/** Whether two measures count as one; many coders count "neutralised" as killed, so either name is right. */
export const sameMeasure = (one: Measure, other: Measure): boolean =>
  one === other || (KILLED_TO_MANY.has(one) && KILLED_TO_MANY.has(other))
