import { describeCorroboration, estimateEvent, type StakeOf } from '@reportedly/events'
import type { Claim, Event, Report } from '@reportedly/schema'
import { describePlace } from '../words/describe-place.ts'
import { describePublicationDay, describePublisher, describeTitle } from '../words/describe-publication.ts'
import { describeTime } from '../words/describe-time.ts'
import type { ReadingChoice } from './choose-reading.ts'
import { traceEvent } from './trace-event.ts'
import { type EventSection, viewSection } from './view-section.ts'

/** A report as a line of a list. */
export interface ReportLine {
  readonly href: string
  readonly title: string
  readonly publisher: string
  readonly day: string
}

/** Everything the page of an event shows. */
export interface EventView {
  readonly label: string
  readonly time: string
  readonly place: string
  readonly parties: readonly string[]
  readonly corroboration: string
  readonly choice: ReadingChoice
  readonly sections: readonly EventSection[]
  readonly reports: readonly ReportLine[]
}

export interface EventRecords {
  readonly event: Event
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  /** The place of a source in the fight; left out, every stake is unknown. */
  readonly stakeOf?: StakeOf
}

/** A report with its publisher and day in words. */
export const viewReportLine = (report: Report, claims: readonly Claim[]): ReportLine => ({
  href: `/reports/${report.id}`,
  title: describeTitle(report),
  publisher: describePublisher(
    report,
    claims.filter(({ reportId }) => reportId === report.id),
  ),
  day: describePublicationDay(report),
})

/** Views an event: its estimates under the chosen policy, each with its claims, and the reports that tell of it. */
export const viewEvent = (records: EventRecords, choice: ReadingChoice): EventView => {
  const { event, claims, reports } = records
  const { origins, originOf, corroboration } = traceEvent(records)
  const around = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    reports: new Map(reports.map((report) => [report.id, report])),
    origins: originOf,
  }
  return {
    label: event.label,
    time: describeTime(event.time),
    place: describePlace(event.place),
    parties: event.parties.map(({ name }) => name),
    corroboration: describeCorroboration(corroboration),
    choice,
    sections: estimateEvent({ ...records, ...choice, origins }).map((estimate) => viewSection(estimate, around)),
    reports: reports.map((report) => viewReportLine(report, claims)),
  }
}
