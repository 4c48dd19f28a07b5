import { type ChartLinks, chartLinks } from '../charts/chart-links.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import { describeOrigin, nameOrigin, originAnchor } from './describe-origin.ts'
import { growOriginTrees, type OriginRecords } from './grow-origin-tree.ts'
import type { OriginNode } from './origin-node.ts'
import { tracePath } from './trace-path.ts'

/** A figure as one report tells it, with the way its word came. */
export interface Telling {
  readonly id: string
  readonly href: string
  readonly figure: string
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
}

/** What the page of an event shows of its origins. */
export interface OriginsView extends ChartLinks {
  readonly title: string
  readonly description: string
  readonly trees: readonly OriginNode[]
  /** In the order of the trees. */
  readonly rows: readonly OriginRow[]
  /** What it rests on: "10 origins in 11 reports". */
  readonly restsOn: string
  /** Whether the drawing is taller than a screen. */
  readonly isLong: boolean
}

/** More origins than these fill more than a screen. */
const MOST_IN_SIGHT = 4

const REACHED = {
  said: null,
  cited: 'told on another outlet’s word',
  copied: 'copied without the speaker',
} as const

const viewTellings = (records: OriginRecords, origin: OriginRecords['origins'][number]): readonly Telling[] =>
  origin.claimIds
    .flatMap((id) => records.claims.get(id) ?? [])
    .map((claim) => {
      const { speaker, route } = describeChain(claim.attribution)
      return {
        id: claim.id,
        href: claimPath(claim),
        figure: describeOutcome(claim),
        chain: [speaker, ...(route === null ? [] : [route])].join(', '),
        reached: REACHED[tracePath(claim, origin).reached],
      }
    })

/** Views where the claims of an event come from: as trees to draw, and as the rows of a table. */
export const viewOrigins = (records: OriginRecords, eventId: string): OriginsView => {
  const trees = growOriginTrees(records)
  const byId = new Map(records.origins.map((origin) => [origin.id, origin]))
  const rows = trees.flatMap(({ key }) => {
    const origin = byId.get(key)
    if (origin === undefined) return []
    const reports = new Set(origin.claimIds.map((id) => records.claims.get(id)?.reportId)).size
    return [
      {
        anchor: originAnchor(origin),
        name: nameOrigin(origin),
        note: describeOrigin(origin, records.stakeOf),
        reports: countOf(reports, 'report'),
        tellings: viewTellings(records, origin),
      },
    ]
  })
  const restsOn = `${countOf(rows.length, 'origin')} in ${countOf(records.reports.size, 'report')}`
  return {
    title: 'From each origin to the reports that tell of it',
    description: `${restsOn}. ${rows.map(({ name, reports }) => `${name}: ${reports}`).join('; ')}.`,
    trees,
    rows,
    restsOn,
    isLong: rows.length > MOST_IN_SIGHT,
    ...chartLinks('origins', { event: eventId }),
  }
}
