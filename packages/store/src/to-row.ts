import type { Claim, Event, Report, Source } from '@reportedly/schema'
import type { Tables } from './tables.ts'

/** A day stays a day, which sorts before every moment of it. */
const toUtc = (publishedAt: string): string =>
  publishedAt.includes('T') ? new Date(publishedAt).toISOString() : publishedAt

/** Makes the row that keeps a report. */
export const toReportRow = (report: Report): Tables['reports'] => ({
  id: report.id,
  content_hash: report.contentHash,
  published_at: report.publishedAt === null ? null : toUtc(report.publishedAt),
  document: JSON.stringify(report),
})

/** Makes the row that keeps a claim. */
export const toClaimRow = (claim: Claim): Tables['claims'] => ({
  id: claim.id,
  report_id: claim.reportId,
  measure: claim.measure,
  category: claim.counted.category,
  start_offset: claim.evidence.position.start,
  end_offset: claim.evidence.position.end,
  document: JSON.stringify(claim),
})

/** Makes the row that keeps an event at its place in the list. */
export const toEventRow = (event: Event, position: number): Tables['events'] => ({
  id: event.id,
  position,
  document: JSON.stringify(event),
})

/** Makes the row that keeps a source. */
export const toSourceRow = (source: Source): Tables['sources'] => ({
  id: source.id,
  known: source.basis === null ? 0 : 1,
  document: JSON.stringify(source),
})
