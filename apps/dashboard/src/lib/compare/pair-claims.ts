import { clusterEvents } from '@reportedly/events'
import type { Category, Claim, Event, Measure, Report } from '@reportedly/schema'

/** A report with its claims. */
export interface Told {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** What two reports say of one outcome; a side is empty where its report says nothing of it. */
export interface Pair {
  readonly measure: Measure
  /** Null where the reports do not agree on whom or what they count. */
  readonly category: Category | null
  readonly left: readonly Claim[]
  readonly right: readonly Claim[]
}

/** What two reports say of one event; null for outcomes that both tell of, though nothing shows that it is one event. */
export interface Shared {
  readonly event: Event | null
  readonly pairs: readonly Pair[]
}

export interface Pairing {
  readonly shared: readonly Shared[]
  readonly onlyLeft: readonly Claim[]
  readonly onlyRight: readonly Claim[]
}

const outcomeOf = ({ measure, counted, quantity }: Claim): string => `${measure} ${counted.category} ${quantity.unit}`

const isPaired = ({ left, right }: Pick<Pair, 'left' | 'right'>): boolean => left.length > 0 && right.length > 0

const pairBy = (
  left: readonly Claim[],
  right: readonly Claim[],
  keyOf: (claim: Claim) => string,
  categoryOf: (claim: Claim) => Category | null,
): readonly Pair[] =>
  [...Map.groupBy([...left, ...right], keyOf).values()].flatMap((members) =>
    members.slice(0, 1).map((claim) => ({
      measure: claim.measure,
      category: categoryOf(claim),
      left: members.filter((member) => left.includes(member)),
      right: members.filter((member) => right.includes(member)),
    })),
  )

/** Pairs by measure and category; what is left of a measure on both sides then by the measure alone. */
const pairOutcomes = (left: readonly Claim[], right: readonly Claim[]): readonly Pair[] => {
  const exact = pairBy(left, right, outcomeOf, ({ counted }) => counted.category)
  const single = exact.filter((pair) => !isPaired(pair))
  const loose = pairBy(
    single.flatMap((pair) => pair.left),
    single.flatMap((pair) => pair.right),
    ({ measure, quantity }) => `${measure} ${quantity.unit}`,
    () => null,
  )
  const apart = loose.filter(isPaired)
  const rejoined = new Set(apart.flatMap((pair) => [...pair.left, ...pair.right]))
  const alone = single.filter((pair) => ![...pair.left, ...pair.right].some((claim) => rejoined.has(claim)))
  return [...exact.filter(isPaired), ...apart, ...alone]
}

/**
 * Sets what two reports say side by side: by the events that both tell of, then by outcome. Outcomes that both tell of in
 * events that are not known to be one follow, since a reader may know more.
 */
export const pairClaims = (left: Told, right: Told): Pairing => {
  const claims = [...left.claims, ...right.claims]
  const events = clusterEvents(claims, [left.report, right.report])
  const split = (ids: readonly string[]) => ({
    left: left.claims.filter(({ id }) => ids.includes(id)),
    right: right.claims.filter(({ id }) => ids.includes(id)),
  })
  const both = events.map((event) => ({ event, ...split(event.claimIds) })).filter(isPaired)
  const taken = new Set(both.flatMap(({ event }) => event.claimIds))
  const rest = split(claims.map(({ id }) => id).filter((id) => !taken.has(id)))
  const alike = pairBy(rest.left, rest.right, outcomeOf, ({ counted }) => counted.category).filter(isPaired)
  const inAlike = new Set(alike.flatMap((pair) => [...pair.left, ...pair.right]))
  return {
    shared: [
      ...both.map(({ event, left: one, right: other }) => ({ event, pairs: pairOutcomes(one, other) })),
      ...(alike.length > 0 ? [{ event: null, pairs: alike }] : []),
    ],
    onlyLeft: rest.left.filter((claim) => !inAlike.has(claim)),
    onlyRight: rest.right.filter((claim) => !inAlike.has(claim)),
  }
}
