import { countOf } from '../words/count-of.ts'
import { describePublicationDay, describeTitle } from '../words/describe-publication.ts'
import type { ReportEntry } from './list-entries.ts'

/** A report in a list, in words. */
export interface ReportRow {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly publisher: string
  readonly day: string
  readonly figures: string
  /** The events it tells of, as far as there is room. */
  readonly events: readonly { readonly label: string; readonly href: string }[]
  /** "and 3 more"; null when all are shown. */
  readonly more: string | null
  readonly compareHref: string
}

const MOST_EVENTS = 2

/** Views a report as a line of a list. */
export const viewReportRow = ({ report, publisher, figures, happenings }: ReportEntry): ReportRow => ({
  id: report.id,
  href: `/reports/${report.id}`,
  title: describeTitle(report),
  publisher: publisher ?? 'publisher unknown',
  day: describePublicationDay(report),
  figures: figures === 0 ? 'no figures found' : countOf(figures, 'figure'),
  events: happenings.slice(0, MOST_EVENTS).map(({ event }) => ({ label: event.label, href: `/events/${event.id}` })),
  more: happenings.length > MOST_EVENTS ? `and ${happenings.length - MOST_EVENTS} more` : null,
  compareHref: `/compare?a=${report.id}`,
})
