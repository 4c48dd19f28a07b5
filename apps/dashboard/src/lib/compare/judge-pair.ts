import { describeDifferenceKind, type Difference, explainDisagreement, type Origin } from '@reportedly/events'
import type { Claim, Event, Quantity, Report, Source, VagueTable } from '@reportedly/schema'
import { nameOrigin } from '../origin-graph/describe-origin.ts'
import type { Pair } from './pair-claims.ts'

/** What two figures come to beside each other. */
export interface Verdict {
  /** "The same figure", "They differ", "Only here". */
  readonly figure: string
  readonly isSame: boolean
  /** Whether they go back to one origin, in words; null where only one report tells of it. */
  readonly origin: string | null
  readonly isOneOrigin: boolean
  /** What the difference comes from. */
  readonly reasons: readonly { readonly kind: string; readonly message: string }[]
}

/** What is known around the claims of two reports. */
export interface Around {
  readonly event: Event | null
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
  readonly origins: readonly Origin[]
  readonly vagueTable: VagueTable
}

const isSameQuantity = (one: Quantity, other: Quantity): boolean =>
  one.low === other.low &&
  one.high === other.high &&
  one.unit === other.unit &&
  (one.low !== null || one.high !== null || one.asStated.toLowerCase() === other.asStated.toLowerCase())

const isBetween = ({ claimIds }: Difference, { left, right }: Pair): boolean => {
  const [one, other] = claimIds
  const has = (claims: readonly Claim[], id: string) => claims.some((claim) => claim.id === id)
  return (has(left, one) && has(right, other)) || (has(left, other) && has(right, one))
}

const describeOrigins = (pair: Pair, origins: readonly Origin[]): Pick<Verdict, 'origin' | 'isOneOrigin'> => {
  const of = (claims: readonly Claim[]) =>
    origins.filter(({ claimIds }) => claims.some(({ id }) => claimIds.includes(id)))
  const [left, right] = [of(pair.left), of(pair.right)]
  const common = left.filter((origin) => right.includes(origin))
  if (common.length > 0) return { origin: `one origin: ${common.map(nameOrigin).join(', ')}`, isOneOrigin: true }
  const [ours, theirs] = [left, right].map((own) => own.map(nameOrigin).join(', '))
  const origin =
    left.length + right.length === 2 ? `two origins: ${ours} and ${theirs}` : `no origin in common: ${ours}; ${theirs}`
  return { origin, isOneOrigin: false }
}

/** Says of two figures whether they are the same, whether they go back to one origin, and why they differ. */
export const judgePair = (pair: Pair, around: Around): Verdict => {
  const { left, right, measure } = pair
  if (left.length === 0 || right.length === 0)
    return { figure: 'told by one report only', isSame: false, origin: null, isOneOrigin: false, reasons: [] }
  const isSame = left.some((one) => right.some((other) => isSameQuantity(one.quantity, other.quantity)))
  const differences =
    around.event === null || isSame
      ? []
      : explainDisagreement({ ...around, event: around.event, measure }).filter((difference) =>
          isBetween(difference, pair),
        )
  const reasons = differences.flatMap((difference) => difference.reasons)
  return {
    figure: isSame ? 'the same figure' : 'the figures differ',
    isSame,
    ...describeOrigins(pair, around.origins),
    reasons: [...new Map(reasons.map((reason) => [reason.message, reason])).values()].map(({ kind, message }) => ({
      kind: describeDifferenceKind(kind),
      message,
    })),
  }
}
