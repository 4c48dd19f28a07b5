import { type Origin, traceOrigins } from '@reportedly/events'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import type { OriginRecords } from './grow-origin-tree.ts'
import type { OriginNode } from './origin-node.ts'

const claims = MADE_UP_READINGS.flatMap((reading) => reading.claims)
const reports = MADE_UP_READINGS.map(({ report }) => report)

/** The made-up reports with their origins traced. */
export const MADE_UP_ORIGINS: OriginRecords = {
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  reports: new Map(reports.map((report) => [report.id, report])),
  origins: traceOrigins(claims, reports),
  stakeOf: () => 'unknown',
}

/** An origin for tests of words. */
export const makeOrigin = (changes: Partial<Origin> = {}): Origin => ({
  id: 'o1',
  name: 'the army',
  names: ['the army', 'the Red Army'],
  sourceId: null,
  kind: 'named',
  toldTo: null,
  claimIds: [],
  announcements: [],
  followed: [],
  copies: [],
  why: 'single',
  ...changes,
})

/** A node for tests of the drawing. */
export const makeNode = (key: string, children: readonly OriginNode[] = [], changes: Partial<OriginNode> = {}) => ({
  key,
  kind: children.length > 0 ? ('named' as const) : ('report' as const),
  title: `Node ${key}`,
  note: 'at least 20 villagers killed',
  href: '#there',
  reached: 'said' as const,
  children,
  ...changes,
})
