import { findFellows } from '../reports/find-reports.ts'
import { type ReportRow, viewReportRow } from '../reports/view-report-row.ts'
import type { Survey } from '../survey/survey.ts'

/** What a report can be compared with. */
export interface PartnersView {
  /** Reports that tell of an event it tells of, as far as there is room; `compareHref` sets the two side by side. */
  readonly fellows: readonly ReportRow[]
  /** Leads to all of them, and to every other report. */
  readonly otherHref: string
  readonly otherWords: string
}

const MOST = 5

/** Views what a report can be compared with; null where it is the only report kept. */
export const viewPartners = (survey: Survey, id: string): PartnersView | null => {
  if (survey.reports.size < 2) return null
  const fellows = findFellows(survey, id)
  const hidden = fellows.length - MOST
  return {
    fellows: fellows.slice(0, MOST).map((entry) => ({
      ...viewReportRow(entry),
      compareHref: `/compare?a=${id}&b=${entry.report.id}`,
    })),
    otherHref: `/compare?a=${id}`,
    otherWords: hidden > 0 ? 'more of the same event, or any other report' : 'any other report',
  }
}
