import {
  describeCorroboration,
  describeDispute,
  disputeScore,
  estimateEvent,
  findSpread,
  type StakeOf,
} from '@reportedly/events'
import type { Claim, Event, Report, Source } from '@reportedly/schema'
import { type StepsView, viewSteps } from '../claim-steps/view-steps.ts'
import { type DifferencesView, viewChecks, viewDifferences } from '../findings/view-findings.ts'
import { viewMutations } from '../mutations/view-mutations.ts'
import { type OriginsView, viewOrigins } from '../origin-graph/view-origins.ts'
import { contrastsPath, type FirstContrasts, firstContrasts } from '../told/first-contrasts.ts'
import { describePlace } from '../words/describe-place.ts'
import { describePublicationDay, describePublisher, describeTitle } from '../words/describe-publication.ts'
import { describeTime } from '../words/describe-time.ts'
import type { ReadingChoice } from './choose-reading.ts'
import { surroundEvent } from './surround-event.ts'
import { type SplitSections, splitSections } from './split-sections.ts'
import { viewSection } from './view-section.ts'

/** A report as a line of a list. */
export interface ReportLine {
  readonly id: string
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
  /** How far its origins are apart, in words. */
  readonly dispute: string
  readonly choice: ReadingChoice
  readonly sections: SplitSections
  readonly origins: OriginsView
  readonly mutations: FirstContrasts
  readonly steps: readonly StepsView[]
  readonly differences: DifferencesView
  /** Where all of these stand. */
  readonly differencesHref: string
  readonly checks: FirstContrasts
  readonly csvHref: string
  readonly reports: readonly ReportLine[]
}

export interface EventRecords {
  readonly event: Event
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  /** What is known of the speakers; left out, nothing. */
  readonly sources?: readonly Source[]
  /** The place of a source in the fight; left out, every stake is unknown. */
  readonly stakeOf?: StakeOf
}

/** A report with its publisher and day in words. */
export const viewReportLine = (report: Report, claims: readonly Claim[]): ReportLine => ({
  id: report.id,
  href: `/reports/${report.id}`,
  title: describeTitle(report),
  publisher: describePublisher(
    report,
    claims.filter(({ reportId }) => reportId === report.id),
  ),
  day: describePublicationDay(report),
})

/** Views an event: its estimates under the chosen policy with their claims, where these come from, and the reports. */
export const viewEvent = (records: EventRecords, choice: ReadingChoice): EventView => {
  const { event, claims, reports } = records
  const { byId, traced, mutations, around } = surroundEvent(records)
  const { origins, corroboration } = traced
  const asked = { ...records, origins, vagueTable: choice.vagueTable }
  return {
    label: event.label,
    time: describeTime(event.time),
    place: describePlace(event.place),
    parties: event.parties.map(({ name }) => name),
    corroboration: describeCorroboration(corroboration),
    choice,
    dispute: describeDispute(disputeScore(asked), findSpread(asked)),
    sections: splitSections(
      estimateEvent({ ...records, ...choice, origins }).map((estimate) => viewSection(estimate, around)),
    ),
    origins: viewOrigins({ ...byId, origins, stakeOf: around.stakeOf }, event.id),
    mutations: firstContrasts(viewMutations(mutations, byId), 'mutations', event.id),
    steps: viewSteps(records, traced, choice),
    differences: viewDifferences(records, byId, traced, choice),
    differencesHref: contrastsPath(event.id, 'differences'),
    checks: firstContrasts(viewChecks(records, byId), 'checks', event.id),
    csvHref: `/events/${event.id}/figures.csv`,
    reports: reports.map((report) => viewReportLine(report, claims)),
  }
}
