import type { Mutation } from '@reportedly/events'
import type { Claim, Report } from '@reportedly/schema'
import { type QuotedSentence, quoteClaim } from '../event/quote-claim.ts'
import { claimPath } from '../words/claim-path.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeOutcome } from '../words/describe-outcome.ts'

/** One telling of a figure, with its sentence. */
export interface ToldFigure {
  readonly id: string
  readonly href: string
  readonly figure: string
  readonly chain: string
  readonly quote: QuotedSentence | null
}

/** A figure that changed on its way: as it was told first, and as it is told elsewhere. */
export interface MutationView {
  readonly key: string
  readonly message: string
  readonly from: ToldFigure
  readonly to: readonly ToldFigure[]
}

interface Records {
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
}

/** Views one telling of a figure. */
export const viewTold = (claim: Claim, { reports }: Records): ToldFigure => {
  const { speaker, route } = describeChain(claim.attribution)
  const report = reports.get(claim.reportId)
  return {
    id: claim.id,
    href: claimPath(claim),
    figure: describeOutcome(claim),
    chain: route === null ? speaker : `${speaker}, ${route}`,
    quote: report === undefined ? null : quoteClaim(claim, report),
  }
}

/** Views what changed on its way, with the sentences on both sides; all that changed between two tellings as one. */
export const viewMutations = (mutations: readonly Mutation[], records: Records): readonly MutationView[] => {
  const betweenSame = Map.groupBy(mutations, ({ from, to }) => [from, ...to].join(' '))
  return [...betweenSame].flatMap(([key, changes]) =>
    changes.slice(0, 1).flatMap(({ from, to }) => {
      const first = records.claims.get(from)
      if (first === undefined) return []
      return [
        {
          key,
          message: changes.map(({ message }) => message).join('; '),
          from: viewTold(first, records),
          to: to.flatMap((id) => records.claims.get(id) ?? []).map((claim) => viewTold(claim, records)),
        },
      ]
    }),
  )
}
