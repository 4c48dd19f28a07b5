import type { Category, Claim, Event, Measure, Report, Source } from '@reportedly/schema'

/** A report with the claims that were read in it. */
export interface ReportWithClaims {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** What claims to list; every condition given must hold. */
export interface ClaimFilter {
  readonly reportId?: string
  /** Of any of these reports. */
  readonly reportIds?: readonly string[]
  readonly eventId?: string
  readonly measure?: Measure
  readonly category?: Category
}

/** What events to list; every condition given must hold. */
export interface EventFilter {
  /** Events that a claim of this report tells of. */
  readonly reportId?: string
  /** A stretch of all of them: the place of its first one, counted from 0, and how many follow at most. */
  readonly stretch?: { readonly from: number; readonly count: number }
}

/** Records at rest. Two drivers, one conformance suite. Every method rejects with `StoreError`. */
export interface Store {
  /** Keeps a report with its claims; the same content a second time changes nothing. */
  addReading(report: Report, claims: readonly Claim[]): Promise<'added' | 'known'>
  /** Keeps many reports with their claims: all of them or, when one is refused, none. */
  addReadings(readings: readonly ReportWithClaims[]): Promise<{ readonly added: number; readonly known: number }>
  /**
   * Keeps sources that the store does not have. One that it has stays as it is, unless nothing was known of it but its name
   * and now there is.
   */
  addSources(sources: readonly Source[]): Promise<void>
  /** Keeps these sources as a person gives them, in place of what the store has of them. */
  putSources(sources: readonly Source[]): Promise<void>
  /** Puts these events in place of all the store has; their claims must be in the store. */
  replaceEvents(events: readonly Event[]): Promise<void>
  countRecords(): Promise<{ readonly reports: number; readonly claims: number; readonly events: number }>
  findReport(id: string): Promise<Report | null>
  /** Reports by date of publication, those without a date last, then by id; given ids, those of them that the store has. */
  listReports(ids?: readonly string[]): Promise<readonly Report[]>
  /** The ids of all reports in the same order: what is kept never changes, so that only new ones need be read again. */
  listReportIds(): Promise<readonly string[]>
  findSource(id: string): Promise<Source | null>
  /** Sources by id; given ids, those of them that the store has. */
  listSources(ids?: readonly string[]): Promise<readonly Source[]>
  findEvent(id: string): Promise<Event | null>
  /** Events in the order in which they were given. */
  listEvents(filter?: EventFilter): Promise<readonly Event[]>
  /** Claims by report id, then by the place of their evidence in the text. */
  listClaims(filter?: ClaimFilter): Promise<readonly Claim[]>
  close(): Promise<void>
}
