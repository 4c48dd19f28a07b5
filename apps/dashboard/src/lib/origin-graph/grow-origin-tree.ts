import type { Origin, StakeOf } from '@reportedly/events'
import type { Claim, Report } from '@reportedly/schema'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import { describePublicationDay, describePublisher } from '../words/describe-publication.ts'
import { describeOrigin, nameOrigin, originAnchor } from './describe-origin.ts'
import type { OriginNode } from './origin-node.ts'
import { type TracedPath, tracePath } from './trace-path.ts'

/** What the tree grows from: the claims of an event, by id, with their reports and origins. */
export interface OriginRecords {
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
  readonly origins: readonly Origin[]
  readonly stakeOf: StakeOf
}

/** Reports drawn under one speaker or relay, the fewer the more origins there are; the table has all of them. */
const MOST_DRAWN = 12
const FEWEST_DRAWN = 3
const ROOM = 60

const mostDrawn = ({ origins }: OriginRecords): number =>
  Math.max(FEWEST_DRAWN, Math.min(MOST_DRAWN, Math.floor(ROOM / origins.length)))

const MOST_FIGURES = 2

/** An outlet on whose word it is told stands as a node of its own. */
const REACHED = { said: '', cited: '', copied: 'copied without the speaker: ' } as const

const listFigures = (paths: readonly TracedPath[]): string => {
  const figures = [...new Set(paths.map(({ claim }) => describeOutcome(claim)))]
  const rest = figures.length - MOST_FIGURES
  return [...figures.slice(0, MOST_FIGURES), ...(rest > 0 ? [`${rest}\u00A0more`] : [])].join('; ')
}

const tellOne = (paths: readonly TracedPath[]): boolean =>
  new Set(paths.map(({ claim }) => describeOutcome(claim))).size === 1

/** One figure leads to its sentence; several to the row of their origin, in which each stands with its own. */
const growReport = (
  key: string,
  first: TracedPath,
  paths: readonly TracedPath[],
  href: string,
  { reports }: OriginRecords,
): OriginNode => {
  const report = reports.get(first.claim.reportId)
  const publisher = report === undefined ? 'publisher unknown' : describePublisher(report, [first.claim])
  const day = report === undefined ? 'date unknown' : describePublicationDay(report)
  const note = `${REACHED[first.reached]}${listFigures(paths)}`
  return {
    key,
    kind: 'report',
    title: `${publisher}, ${day}`,
    note,
    href: tellOne(paths) ? claimPath(first.claim) : href,
    reached: first.reached,
    children: [],
  }
}

const growRest = (key: string, count: number, href: string): OriginNode => ({
  key: `${key}/rest`,
  kind: 'report',
  title: `and ${countOf(count, 'more report')}`,
  note: 'in the table below',
  href,
  reached: 'said',
  children: [],
})

const growReports = (key: string, paths: readonly TracedPath[], href: string, records: OriginRecords) => {
  const told = [...Map.groupBy(paths, ({ claim, reached }) => `${claim.reportId}/${reached}`)]
  const most = mostDrawn(records)
  const drawn = told.length > most + 1 ? told.slice(0, most) : told
  const rest = told.length - drawn.length
  return [
    ...drawn.flatMap(([report, own]) =>
      own.slice(0, 1).map((first) => growReport(`${key}/${report}`, first, own, href, records)),
    ),
    ...(rest > 0 ? [growRest(key, rest, href)] : []),
  ]
}

/** The nodes that come after `depth` relays: the reports that have no further one, then the further ones. */
const growBranches = (
  key: string,
  paths: readonly TracedPath[],
  depth: number,
  href: string,
  records: OriginRecords,
): readonly OriginNode[] => {
  const byRelay = Map.groupBy(paths, ({ relays }) => relays[depth] ?? null)
  return [
    ...growReports(key, byRelay.get(null) ?? [], href, records),
    ...[...byRelay].flatMap(([relay, passed]): readonly OriginNode[] => {
      if (relay === null) return []
      const own = `${key}/${relay}`
      const children = growBranches(own, passed, depth + 1, href, records)
      const reached = passed.every((path) => path.reached === 'cited') ? 'cited' : 'said'
      return [{ key: own, kind: 'relay', title: relay, note: 'passed it on', href: null, reached, children }]
    }),
  ]
}

/** How many reports tell what an origin said. */
export const countReports = ({ claimIds }: Origin, { claims }: OriginRecords): number =>
  new Set(claimIds.map((id) => claims.get(id)?.reportId)).size

const growOrigin = (origin: Origin, records: OriginRecords): OriginNode => {
  const href = `#${originAnchor(origin)}`
  const paths = origin.claimIds.flatMap((id) => records.claims.get(id) ?? []).map((claim) => tracePath(claim, origin))
  const reports = countReports(origin, records)
  return {
    key: origin.id,
    kind: origin.kind,
    title: nameOrigin(origin),
    note: `${describeOrigin(origin, records.stakeOf)}; ${countOf(reports, 'report')}`,
    href,
    reached: 'said',
    children: growBranches(origin.id, paths, 0, href, records),
  }
}

/**
 * One tree an origin, its speaker the root, the reports its leaves, and whoever passed it on in between; the origin
 * that reached most reports first.
 */
export const growOriginTrees = (records: OriginRecords): readonly OriginNode[] =>
  records.origins
    .map((origin) => ({ tree: growOrigin(origin, records), reports: countReports(origin, records) }))
    .toSorted(
      ({ tree: one, reports }, { tree: other, reports: others }) =>
        others - reports || (one.title < other.title ? -1 : 1) || (one.key < other.key ? -1 : 1),
    )
    .map(({ tree }) => tree)
