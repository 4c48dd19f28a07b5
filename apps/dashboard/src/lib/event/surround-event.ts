import { findMutations, type Mutation } from '@reportedly/events'
import type { Claim, Report } from '@reportedly/schema'
import { noteChanges } from '../mutations/note-changes.ts'
import type { OriginRecords } from '../origin-graph/grow-origin-tree.ts'
import { type TracedEvent, traceEvent } from './trace-event.ts'
import type { EventRecords } from './view-event.ts'
import type { Surroundings } from './view-section.ts'

/** The records of an event by id, where its claims come from, and what changed on their way. */
export interface SurroundedEvent {
  readonly byId: { readonly claims: ReadonlyMap<string, Claim>; readonly reports: ReadonlyMap<string, Report> }
  readonly traced: TracedEvent
  readonly mutations: readonly Mutation[]
  readonly around: Surroundings
}

/** Puts together what every part of an event’s page is made from. */
export const surroundEvent = (records: EventRecords): SurroundedEvent => {
  const { event, claims, reports, sources = [], stakeOf = () => 'unknown' } = records
  const traced = traceEvent(records)
  const mutations = findMutations(claims, reports, traced.origins)
  const byId = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    reports: new Map(reports.map((report) => [report.id, report])),
  }
  const around: Surroundings = {
    ...byId,
    event,
    origins: traced.originOf,
    changes: noteChanges(mutations, byId.claims),
    sources: new Map(sources.map((source) => [source.id, source])),
    stakeOf,
  }
  return { byId, traced, mutations, around }
}

/** What the origins of an event are viewed from. */
export const recordsOfOrigins = (records: EventRecords): OriginRecords => {
  const { byId, traced, around } = surroundEvent(records)
  return { ...byId, origins: traced.origins, stakeOf: around.stakeOf }
}
