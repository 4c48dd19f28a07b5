import { lowerMedian } from '@reportedly/events'
import type { Source } from '@reportedly/schema'
import { layoutRatioLanes, putIntoWords, type RatioLanesLayout } from '../ratio-lanes/geometry.ts'
import type { RatioDot, RatioPoint } from '../ratio-lanes/ratio-dot.ts'
import { describeRatio, printRatio } from '../standing/describe-ratio.ts'
import type { Standing } from '../standing/list-standings.ts'
import { type Side, tellSide } from '../standing/tell-side.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { describeOutcome } from '../words/describe-outcome.ts'

/** A figure of a source beside that of the others, as a row of the table. */
export interface ComparedRow {
  readonly id: string
  readonly lane: string
  readonly event: string
  readonly eventHref: string
  readonly own: string
  readonly href: string
  readonly others: string
  readonly othersHref: string
  readonly ratio: string
  readonly log: number
  readonly claimId: string
  readonly role: string
}

interface Compared extends Standing {
  readonly others: NonNullable<Standing['others']>
  readonly log: number
}

/** Those of a source’s standings that have another origin to be held against. */
export const onlyCompared = (standings: readonly Standing[]): readonly Compared[] =>
  standings.flatMap((standing) => {
    const { others, log } = standing
    return others === null || log === null ? [] : [{ ...standing, others, log }]
  })

type LaneKey = Side | 'all' | 'no-loss'

const LANE_ORDER: readonly LaneKey[] = ['own', 'other', 'civilians', 'unknown', 'no-loss', 'all']

const nameLane = (lane: LaneKey, { stake, id }: Pick<Source, 'stake' | 'id'>, party: string): string => {
  const isParty = stake.actor === id
  const names: Readonly<Record<LaneKey, string>> = {
    own: isParty ? 'Its own losses' : `Losses of ${party}`,
    other: 'Losses of the other side',
    civilians: 'Civilians',
    unknown: 'Losses of a side not known',
    'no-loss': 'Other figures',
    all: 'All its figures',
  }
  return names[lane]
}

const chooseLane = (standing: Compared, source: Source | null, survey: Survey): LaneKey => {
  const party = source?.stake.actor ?? null
  if (party === null) return 'all'
  return tellSide(standing.claim, { party, happening: standing.contest.happening, survey }) ?? 'no-loss'
}

interface StandingPoint extends RatioPoint {
  readonly standing: Compared
}

const viewDot = ({ standing: { claim, others, contest }, id, log, role }: StandingPoint): RatioDot => ({
  id,
  log,
  role,
  href: claimPath(claim),
  lines: [
    `${describeOutcome(claim)}, others ${describeFigure(others.claim.quantity)}: ${printRatio(log)}`,
    contest.happening.event.label,
  ],
})

const viewNote = (logs: readonly number[]): string => {
  const median = lowerMedian(logs)
  return median === null ? '' : `${countOf(logs.length, 'figure')}, middle: ${printRatio(median)}`
}

const viewRow = ({ claim, role, log, others, contest }: Compared, lane: string): ComparedRow => ({
  id: `${contest.key} ${claim.id}`,
  lane,
  log,
  claimId: claim.id,
  event: contest.happening.event.label,
  eventHref: `/events/${contest.happening.event.id}`,
  own: describeOutcome(claim),
  href: claimPath(claim),
  others: describeOutcome(others.claim),
  othersHref: claimPath(others.claim),
  ratio: `${printRatio(log)}, ${describeRatio(log)}`,
  role: role === 'origin' ? 'says so itself' : 'passes it on',
})

/** The lanes of a source’s figures, and the rows of their table, those farthest from the others first. */
export interface LanesView {
  readonly layout: RatioLanesLayout
  readonly rows: readonly ComparedRow[]
  /** Rows beyond those shown. */
  readonly rest: number
}

/** Rows of the table: no one reads more, and whoever needs all takes them as a file. */
const MOST_ROWS = 100

/** The figures of a source that others have too, one lane for each side whose losses they are. */
export const viewLanes = (
  standings: readonly Compared[],
  source: Source | null,
  survey: Survey,
  most = MOST_ROWS,
): LanesView => {
  const grouped = Map.groupBy(standings, (standing) => chooseLane(standing, source, survey))
  const known = source ?? { id: '', stake: { position: 'unknown' as const, actor: null } }
  const party = known.stake.actor === null ? '' : survey.nameSource(known.stake.actor)
  const lanes = LANE_ORDER.flatMap((key) => {
    const members = grouped.get(key) ?? []
    const logs = members.map(({ log }) => log)
    const dots = members.map((standing) => ({
      id: standing.claim.id,
      log: standing.log,
      role: standing.role,
      standing,
    }))
    const lane = { key, name: nameLane(key, known, party), note: viewNote(logs), median: lowerMedian(logs), dots }
    return members.length === 0 ? [] : [lane]
  })
  const farthest = lanes
    .flatMap(({ name, dots }) => dots.map(({ standing }) => ({ name, standing })))
    .toSorted((one, other) => Math.abs(other.standing.log) - Math.abs(one.standing.log) || 0)
  return {
    layout: putIntoWords(layoutRatioLanes(lanes), viewDot),
    rows: farthest.slice(0, most).map(({ name, standing }) => viewRow(standing, name)),
    rest: Math.max(0, farthest.length - most),
  }
}
