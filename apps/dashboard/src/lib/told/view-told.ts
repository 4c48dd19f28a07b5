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
  /** Null where the report is not at hand, or its sentence stands further up the same list. */
  readonly quote: QuotedSentence | null
}

/** The claims and reports of an event, by id. */
export interface ToldRecords {
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
}

/** Views one telling of a figure. */
export const viewTold = (claim: Claim, { reports }: Pick<ToldRecords, 'reports'>): ToldFigure => {
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
