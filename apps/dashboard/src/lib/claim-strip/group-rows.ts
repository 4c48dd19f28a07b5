import type { StripClaim } from './strip-claim.ts'

export interface StripRow<Claim extends StripClaim = StripClaim> {
  readonly speaker: string
  readonly route: string | null
  readonly origin: string | null
  readonly claims: readonly Claim[]
}

const middle = ({ quantity: { low, high } }: StripClaim): number =>
  low === null && high === null ? Infinity : ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

/** Small figures first, figures without a number last; the id settles the rest, so that the order never wavers. */
const byFigure = (one: StripClaim, other: StripClaim): number =>
  Number(other.used) - Number(one.used) ||
  (middle(one) === middle(other) ? 0 : middle(one) - middle(other)) ||
  (one.id < other.id ? -1 : 1)

/** One row a source: claims of one speaker by one route share it, and rows of one origin stand together. */
export const groupRows = <Claim extends StripClaim>(claims: readonly Claim[]): readonly StripRow<Claim>[] => {
  const sorted = [...claims].sort(byFigure)
  const byOrigin = Map.groupBy(sorted, ({ origin }) => origin)
  return [...byOrigin.values()].flatMap((ofOrigin) =>
    [...Map.groupBy(ofOrigin, ({ speaker, route }) => JSON.stringify([speaker, route])).values()].flatMap((row) => {
      const [first] = row
      return first ? [{ speaker: first.speaker, route: first.route, origin: first.origin, claims: row }] : []
    }),
  )
}
