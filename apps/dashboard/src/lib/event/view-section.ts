import { disputeScore, findSpread, type Origin, type StakeOf } from '@reportedly/events'
import type { Claim, Estimate, Event, Report } from '@reportedly/schema'
import { type ChartLinks, chartLinks } from '../charts/chart-links.ts'
import type { Bounds } from '../claim-strip/geometry.ts'
import { groupRows, type StripRow } from '../claim-strip/group-rows.ts'
import type { StripClaim } from '../claim-strip/strip-claim.ts'
import { thinRows } from '../claim-strip/thin-rows.ts'
import type { InlineFigure } from '../inline-strip/geometry.ts'
import type { ChangeNote } from '../mutations/note-changes.ts'
import { nameOrigin } from '../origin-graph/describe-origin.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { type Chain, describeChain } from '../words/describe-chain.ts'
import { describeClaim } from '../words/describe-claim.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { describeTitle } from '../words/describe-publication.ts'
import { describeSource, type SourcesById } from '../words/describe-source.ts'
import { listRemarks } from '../words/list-remarks.ts'
import { REASON_WORDS } from '../words/reason-words.ts'
import { writeTimes } from '../words/write-times.ts'
import { captionStrip } from './caption-strip.ts'
import { type QuotedSentence, quoteClaim } from './quote-claim.ts'
import { type EstimateView, viewEstimate } from './view-estimate.ts'

/** A claim as a line of the table under a strip. */
export interface ClaimLine extends StripClaim {
  readonly quote: QuotedSentence | null
  /** Null where all claims of the event stand in one report. */
  readonly report: { readonly title: string; readonly href: string } | null
  /** What kind of source the speaker is and what stake it has, in words; null where nothing is known. */
  readonly source: string | null
  readonly remarks: readonly string[]
  /** Where its figure was told in another way before. */
  readonly changes: readonly ChangeNote[]
  /** Its part in the estimate, in words. */
  readonly standing: string
}

/** One measure of an event: its estimate, its strip and its table. */
export interface EventSection extends EstimateView, ChartLinks {
  readonly bounds: Bounds
  /** The same figures for a strip on one line. */
  readonly figures: readonly InlineFigure[]
  /** How many times the lowest figure of an independent origin the highest is; null where none can be compared. */
  readonly dispute: string | null
  readonly origins: string
  /** Of every claim, also where only some are drawn. */
  readonly claimIds: readonly string[]
  /** What is drawn, and stands in the table: all, or of very many some. */
  readonly lines: readonly ClaimLine[]
  /** Where only some are drawn: how many, in words, and where all of them stand page by page; else null. */
  readonly rest: { readonly words: string; readonly href: string; readonly link: string } | null
  readonly title: string
  readonly description: string
  /** How the strip is to be read, in words. */
  readonly caption: string
  /** What it rests on: "17 figures of 10 origins". */
  readonly source: string
}

/** What is known of the claims of an event besides themselves. */
export interface Surroundings {
  readonly event: Event
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
  /** The origin of each claim, by claim id. */
  readonly origins: ReadonlyMap<string, Origin>
  /** What changed in the figures of claims on their way, by claim id. */
  readonly changes: ReadonlyMap<string, readonly ChangeNote[]>
  readonly sources: SourcesById
  readonly stakeOf: StakeOf
}

const REPEATS = { citation: 'goes back to', copy: 'copied from' } as const

/** The chain of a claim in words; where it was followed beyond its own chain, also to whom. */
const describeRoute = (claim: Claim, origin: Origin | undefined): Chain => {
  const { speaker, route } = describeChain(claim.attribution)
  const by = origin?.followed.find(({ claimId }) => claimId === claim.id)?.by
  if (origin === undefined || by === undefined) return { speaker, route }
  const back = `${REPEATS[by]} ${nameOrigin(origin)}`
  return { speaker, route: route === null ? back : `${route}; ${back}` }
}

const viewLine = (claim: Claim, reason: string | null, around: Surroundings): ClaimLine => {
  const { reports, origins, changes, sources, stakeOf } = around
  const { speaker, route } = describeRoute(claim, origins.get(claim.id))
  const report = reports.get(claim.reportId)
  const figure = describeFigure(claim.quantity)
  const statement = describeClaim(claim)
  const remarks = listRemarks(claim).filter((remark) => remark !== reason)
  const standing = reason === null ? 'used' : `set aside: ${reason}`
  return {
    id: claim.id,
    href: claimPath(claim),
    speaker,
    route,
    quantity: claim.quantity,
    figure,
    statement,
    used: reason === null,
    origin: origins.get(claim.id)?.id ?? null,
    description: [statement, speaker, route, ...remarks, standing].filter((part) => part !== null).join(', '),
    quote: report === undefined ? null : quoteClaim(claim, report),
    report:
      reports.size > 1 && report !== undefined ? { title: describeTitle(report), href: `/reports/${report.id}` } : null,
    source: describeSource(claim.attribution[0], sources, stakeOf),
    remarks,
    changes: changes.get(claim.id) ?? [],
    standing,
  }
}

/** Every claim of an estimate as a line, in the order of the strip’s rows. */
const listRows = (estimate: Estimate, around: Surroundings): readonly StripRow<ClaimLine>[] => {
  const find = (id: string) => around.claims.get(id) ?? []
  return groupRows([
    ...estimate.used.flatMap(find).map((claim) => viewLine(claim, null, around)),
    ...estimate.setAside.flatMap(({ claimId, reason }) =>
      [claimId].flatMap(find).map((claim) => viewLine(claim, REASON_WORDS[reason], around)),
    ),
  ])
}

const flatten = (rows: readonly StripRow<ClaimLine>[]): readonly ClaimLine[] => rows.flatMap(({ claims }) => claims)

/** Every claim of an estimate as a line of a table. */
export const listLines = (estimate: Estimate, around: Surroundings): readonly ClaimLine[] =>
  flatten(listRows(estimate, around))

const countSources = (lines: readonly ClaimLine[]): number => new Set(lines.map(({ speaker }) => speaker)).size

const describeThinned = (
  all: readonly ClaimLine[],
  drawn: readonly ClaimLine[],
  eventId: string,
  key: string,
): EventSection['rest'] =>
  all.length === drawn.length
    ? null
    : {
        words: `Drawn as rows are ${drawn.length} figures of ${countSources(drawn)} sources, from the lowest to the highest.`,
        link: `All ${countOf(all.length, 'figure')} of ${countOf(countSources(all), 'source')}, each with its sentence`,
        href: `/events/${eventId}/figures?figure=${encodeURIComponent(key)}`,
      }

const describeStrip = (lines: readonly ClaimLine[], view: EstimateView): string => {
  const figure = view.parts.map(({ text }) => text).join('')
  const outcome = view.estimated ? `Estimate: ${figure}, ${view.standing}.` : `No estimate: ${view.standing}.`
  return `${countOf(lines.length, 'figure')} from ${countOf(countSources(lines), 'source')}. ${outcome}`
}

const tellDispute = (estimate: Estimate, lines: readonly ClaimLine[], around: Surroundings): string | null => {
  const asked = {
    event: around.event,
    claims: lines.flatMap(({ id }) => around.claims.get(id) ?? []),
    reports: [...around.reports.values()],
    origins: [...new Set(around.origins.values())],
    vagueTable: estimate.vagueTable,
  }
  return writeTimes(disputeScore(asked), findSpread(asked))
}

/** Puts together what a page shows of one estimate and the claims it rests on. */
export const viewSection = (estimate: Estimate, around: Surroundings): EventSection => {
  const view = viewEstimate(estimate, around.claims)
  const rows = listRows(estimate, around)
  const [all, lines] = [flatten(rows), flatten(thinRows(rows))]
  const figures = all.map(({ quantity: { low, high }, used }) => ({ low, high, used }))
  return {
    ...view,
    bounds: { low: estimate.low, high: estimate.high },
    figures,
    dispute: tellDispute(estimate, all, around),
    origins: countOf(estimate.originCount, 'origin'),
    claimIds: all.map(({ id }) => id),
    lines,
    rest: describeThinned(all, lines, around.event.id, view.key),
    source: `${countOf(all.length, 'figure')}, ${countOf(estimate.originCount, 'origin')}`,
    ...chartLinks('claim-strip', { event: around.event.id, figure: view.key }),
    title: `${view.measure}, ${view.group}: each source’s figure`,
    description: describeStrip(all, view),
    caption: captionStrip(lines, estimate, figures),
  }
}
