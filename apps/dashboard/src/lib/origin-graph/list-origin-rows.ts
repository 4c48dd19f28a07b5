import { type QuotedSentence, quoteClaim } from '../event/quote-claim.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import { describeOrigin, nameOrigin, originAnchor } from './describe-origin.ts'
import { countReports, type OriginRecords } from './grow-origin-tree.ts'
import { tracePath } from './trace-path.ts'

/** A figure as one report tells it, with the way its word came. */
export interface Telling {
  readonly id: string
  readonly href: string
  readonly figure: string
  /** Null where the report is not at hand, or other sentences of the origin are enough. */
  readonly quote: QuotedSentence | null
  /** The chain in words, from the speaker outward. */
  readonly chain: string
  readonly reached: string | null
}

/** An origin as a row of the table. */
export interface OriginRow {
  readonly anchor: string
  readonly name: string
  readonly note: string
  readonly reports: string
  readonly tellings: readonly Telling[]
  /** Where only some are listed: how many more there are, in words; else null. */
  readonly more: string | null
}

const REACHED = {
  said: null,
  cited: 'told on another outlet’s word',
  copied: 'copied without the speaker',
} as const

/** Of each origin, how many tellings are listed, and of how many of these the sentence is quoted. */
export interface Most {
  readonly listed: number
  readonly quoted: number
}

const ALL: Most = { listed: Infinity, quoted: Infinity }

const viewTellings = (
  records: OriginRecords,
  origin: OriginRecords['origins'][number],
  most: Most,
): readonly Telling[] =>
  origin.claimIds
    .slice(0, most.listed)
    .flatMap((id) => records.claims.get(id) ?? [])
    .map((claim, at) => {
      const { speaker, route } = describeChain(claim.attribution)
      const report = records.reports.get(claim.reportId)
      return {
        id: claim.id,
        href: claimPath(claim),
        figure: describeOutcome(claim),
        quote: report === undefined || at >= most.quoted ? null : quoteClaim(claim, report),
        chain: [speaker, ...(route === null ? [] : [route])].join(', '),
        reached: REACHED[tracePath(claim, origin).reached],
      }
    })

const countMore = (count: number): string | null => (count > 0 ? countOf(count, 'more figure') : null)

/** The rows of origins, in the order of the ids given. */
export const listOriginRows = (records: OriginRecords, ids: readonly string[], most = ALL): readonly OriginRow[] => {
  const byId = new Map(records.origins.map((origin) => [origin.id, origin]))
  return ids.flatMap((id) => {
    const origin = byId.get(id)
    if (origin === undefined) return []
    return [
      {
        anchor: originAnchor(origin),
        name: nameOrigin(origin),
        note: describeOrigin(origin, records.stakeOf),
        reports: countOf(countReports(origin, records), 'report'),
        tellings: viewTellings(records, origin, most),
        more: countMore(origin.claimIds.length - most.listed),
      },
    ]
  })
}
