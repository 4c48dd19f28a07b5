import {
  describeCorroboration,
  describeDispute,
  disputeScore,
  estimateEvent,
  findMutations,
  type StakeOf,
} from '@reportedly/events'
import type { Claim, Event, Report, Source } from '@reportedly/schema'
import { type StepsView, viewSteps } from '../claim-steps/view-steps.ts'
import { type DifferencesView, viewChecks, viewDifferences } from '../findings/view-findings.ts'
import { noteChanges } from '../mutations/note-changes.ts'
import { viewMutations } from '../mutations/view-mutations.ts'
import { type OriginsView, viewOrigins } from '../origin-graph/view-origins.ts'
import type { Contrast } from '../told/contrast.ts'
import { describePlace } from '../words/describe-place.ts'
import { describePublicationDay, describePublisher, describeTitle } from '../words/describe-publication.ts'
import { describeTime } from '../words/describe-time.ts'
import type { ReadingChoice } from './choose-reading.ts'
import { traceEvent } from './trace-event.ts'
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
  readonly mutations: readonly Contrast[]
  readonly steps: readonly StepsView[]
  readonly differences: DifferencesView
  readonly checks: readonly Contrast[]
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
  const { event, claims, reports, sources = [], stakeOf = () => 'unknown' } = records
  const traced = traceEvent(records)
  const { origins, originOf, corroboration } = traced
  const mutations = findMutations(claims, reports, origins)
  const byId = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    reports: new Map(reports.map((report) => [report.id, report])),
  }
  const around = {
    ...byId,
    event,
    origins: originOf,
    changes: noteChanges(mutations, byId.claims),
    sources: new Map(sources.map((source) => [source.id, source])),
    stakeOf,
  }
  return {
    label: event.label,
    time: describeTime(event.time),
    place: describePlace(event.place),
    parties: event.parties.map(({ name }) => name),
    corroboration: describeCorroboration(corroboration),
    choice,
    dispute: describeDispute(disputeScore({ ...records, origins, vagueTable: choice.vagueTable })),
    sections: splitSections(
      estimateEvent({ ...records, ...choice, origins }).map((estimate) => viewSection(estimate, around)),
    ),
    origins: viewOrigins({ ...byId, origins, stakeOf }, event.id),
    mutations: viewMutations(mutations, byId),
    steps: viewSteps(records, traced, choice),
    differences: viewDifferences(records, byId, traced, choice),
    checks: viewChecks(records, byId),
    csvHref: `/events/${event.id}/figures.csv`,
    reports: reports.map((report) => viewReportLine(report, claims)),
  }
}
