import { traceOrigins } from '@reportedly/events'
import { type Claim, MEASURES, type Report, type Source, type VagueTable } from '@reportedly/schema'
import { quoteClaim, type QuotedSentence } from '../event/quote-claim.ts'
import { type ReportLine, viewReportLine } from '../event/view-event.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeClaim } from '../words/describe-claim.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeSource, type SourcesById } from '../words/describe-source.ts'
import { listRemarks } from '../words/list-remarks.ts'
import { judgePair, type Verdict } from './judge-pair.ts'
import { type Pair, pairClaims, type Told } from './pair-claims.ts'

/** A figure in its sentence, with who says so. */
export interface SideView {
  readonly id: string
  readonly statement: string
  /** Null for a text that is not kept. */
  readonly href: string | null
  readonly speaker: string
  readonly route: string | null
  readonly source: string | null
  readonly quote: QuotedSentence
  readonly remarks: readonly string[]
}

export interface RowView extends Verdict {
  readonly key: string
  readonly measure: string
  readonly group: string
  readonly left: readonly SideView[]
  readonly right: readonly SideView[]
}

export interface SectionView {
  readonly key: string
  readonly title: string
  /** Why the two are set side by side, where that is not plain. */
  readonly caution: string | null
  readonly rows: readonly RowView[]
}

/** A report compared; it has a page of its own only where it is kept. */
export interface HeadView extends Omit<ReportLine, 'href'> {
  readonly key: string
  readonly href: string | null
}

/** Everything the page that compares two reports shows. */
export interface ComparisonView {
  readonly left: HeadView
  readonly right: HeadView
  readonly summary: string
  readonly sections: readonly SectionView[]
  readonly onlyLeft: readonly SideView[]
  readonly onlyRight: readonly SideView[]
}

/** A report to compare, and whether it is kept. */
export interface Compared extends Told {
  readonly isKept: boolean
}

const viewSide = (claim: Claim, { report, isKept }: Compared, sources: SourcesById): SideView => ({
  id: claim.id,
  statement: describeClaim(claim),
  href: isKept ? claimPath(claim) : null,
  ...describeChain(claim.attribution),
  source: describeSource(claim.attribution[0], sources),
  quote: quoteClaim(claim, report),
  remarks: listRemarks(claim),
})

const viewHead = ({ report, claims, isKept }: Compared): HeadView => {
  const line = viewReportLine(report, claims)
  return { ...line, key: report.id, href: isKept ? line.href : null }
}

const describeGroup = ({ category }: Pair): string =>
  category === null ? 'counted under different names' : CATEGORY_WORDS[category]

const summarise = (rows: readonly RowView[]): string => {
  const both = rows.filter(({ origin }) => origin !== null)
  if (both.length === 0) return 'No outcome is told by both.'
  const same = both.filter(({ isSame }) => isSame).length
  const one = both.filter(({ isOneOrigin }) => isOneOrigin).length
  if (both.length === 1) {
    const figures = same === 1 ? 'the same figure' : 'different figures'
    return `1 outcome told by both, with ${figures}, ${one === 1 ? 'going back to one origin' : 'from different origins'}.`
  }
  const told = `${countOf(both.length, 'outcome')} told by both: ${same === 0 ? 'none' : same} with the same figure`
  return `${told}, ${one === 0 ? 'none' : one} going back to one origin.`
}

const CAUTION = 'Both tell of such an outcome, but nothing in them shows that it is one event.'

/** Views two reports side by side: what each says of an outcome, on whose word, in which sentence. */
export const viewComparison = (
  left: Compared,
  right: Compared,
  sources: readonly Source[],
  vagueTable: VagueTable,
): ComparisonView => {
  const claims = [...left.claims, ...right.claims]
  const reports: readonly Report[] = [left.report, right.report]
  const origins = traceOrigins(claims, reports, sources)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const { shared, onlyLeft, onlyRight } = pairClaims(left, right)
  const sections = shared.map(({ event, pairs }): SectionView => ({
    key: event?.id ?? 'alike',
    title: event?.label ?? 'Perhaps the same',
    caution: event === null ? CAUTION : null,
    rows: pairs.map((pair, at) => ({
      ...judgePair(pair, { event, claims, reports, sources, origins, vagueTable }),
      key: `${event?.id ?? 'alike'}-${at}`,
      measure: MEASURES[pair.measure].label,
      group: describeGroup(pair),
      left: pair.left.map((claim) => viewSide(claim, left, byId)),
      right: pair.right.map((claim) => viewSide(claim, right, byId)),
    })),
  }))
  return {
    left: viewHead(left),
    right: viewHead(right),
    summary: summarise(sections.flatMap(({ rows }) => rows)),
    sections,
    onlyLeft: onlyLeft.map((claim) => viewSide(claim, left, byId)),
    onlyRight: onlyRight.map((claim) => viewSide(claim, right, byId)),
  }
}
