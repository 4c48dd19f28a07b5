import type { Event, Report } from '@reportedly/schema'
import type { Survey } from '../survey/survey.ts'
import { describePublicationDay, describePublisher, describeTitle } from '../words/describe-publication.ts'
import { type ReportHead, tellApart } from './tell-apart.ts'

/** Two reports that tell of one event, to begin with. */
export interface Suggestion {
  readonly label: string
  readonly href: string
  /** The two, named so that they can be told apart. */
  readonly titles: readonly [string, string]
}

const MOST = 8

const headOf = (report: Report, event: Event, survey: Survey): ReportHead => {
  const claims = event.claimIds.flatMap((id) => survey.claims.get(id) ?? [])
  const own = claims.filter(({ reportId }) => reportId === report.id)
  return {
    title: describeTitle(report),
    publisher: describePublisher(report, own),
    day: describePublicationDay(report),
  }
}

/** Pairs of reports that tell of one event, one pair an event; those that most reports tell of first. */
export const listSuggestions = (survey: Survey): readonly Suggestion[] =>
  survey.happenings
    .filter(({ reports }) => reports.length > 1)
    .toSorted((one, other) => other.reports.length - one.reports.length)
    .slice(0, MOST)
    .flatMap(({ event, reports }) => {
      const [first, last] = [reports[0], reports.at(-1)]
      if (first === undefined || last === undefined) return []
      return [
        {
          label: event.label,
          href: `/compare?a=${first.id}&b=${last.id}`,
          titles: tellApart(headOf(first, event, survey), headOf(last, event, survey)),
        },
      ]
    })
