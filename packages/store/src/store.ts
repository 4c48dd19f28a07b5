import type { Claim, Event, Report } from '@reportedly/schema'

/** Records at rest. Two drivers, one conformance suite. */
export interface Store {
  /** Keeps a report with its claims; the same content a second time changes nothing. */
  addReading(report: Report, claims: readonly Claim[]): Promise<'added' | 'known'>
  /** Puts these events in place of all the store has. */
  replaceEvents(events: readonly Event[]): Promise<void>
  countRecords(): Promise<{ readonly reports: number; readonly claims: number; readonly events: number }>
  findReport(id: string): Promise<Report | null>
  listReports(): Promise<readonly Report[]>
  findEvent(id: string): Promise<Event | null>
  listEvents(): Promise<readonly Event[]>
  listClaims(filter?: { readonly reportId?: string; readonly eventId?: string }): Promise<readonly Claim[]>
  close(): Promise<void>
}
