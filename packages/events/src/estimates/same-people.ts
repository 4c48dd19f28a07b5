import type { Claim } from '@reportedly/schema'
import type { Origin } from '../origins/trace-origins.ts'

/** Categories that say no more than "people": another report may call the same people civilians or fighters. */
const UNDIVIDED: readonly Claim['counted']['category'][] = ['unknown-people', 'mixed']

/**
 * Whether claims of several categories can be about the same people under other names ("40 people" in one report,
 * "43 civilians" in another): at most one category is a particular one, and no origin keeps two of them apart.
 */
export const countsTheSamePeople = (claims: readonly Claim[], origins: ReadonlyMap<string, Origin>): boolean => {
  const categories = new Set(claims.map(({ counted }) => counted.category))
  const particular = [...categories].filter((category) => !UNDIVIDED.includes(category))
  const byOrigin = Map.groupBy(claims, ({ id }) => origins.get(id)?.id ?? id)
  const keptApart = [...byOrigin.values()].some((own) => new Set(own.map(({ counted }) => counted.category)).size > 1)
  return categories.size > 1 && particular.length <= 1 && !keptApart
}
