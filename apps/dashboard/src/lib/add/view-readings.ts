import type { Claim, Report, Source } from '@reportedly/schema'
import { type ReportView, viewReport } from '../report/view-report.ts'
import { countOf } from '../words/count-of.ts'
import { describePublicationDay, describePublisher, describeTitle } from '../words/describe-publication.ts'

/** A report as it was read, before it is kept. */
export interface ReadingView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly day: string
  /** The file it comes from, with the line where it is one of many. */
  readonly origin: string
  readonly figures: string
  /** Where it stands, if it was kept before; else null. */
  readonly knownHref: string | null
  /** Its text with its figures; null for those of a long list, of which no more is shown than their names. */
  readonly report: ReportView | null
}

export interface ReadingsView {
  readonly heading: string
  readonly items: readonly ReadingView[]
}

/** Reports shown in full: a person looks through a few texts, not through hundreds. */
const IN_FULL = 5

export interface ReadingToView {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly isKnown: boolean
}

const describeOrigin = ({ origin }: Report): string =>
  origin.line === null ? origin.path : `${origin.path}, line ${origin.line}`

/** Views what was read of reports that are not kept yet. */
export const viewReadings = (readings: readonly ReadingToView[], sources: readonly Source[]): ReadingsView => {
  const figures = readings.reduce((total, { claims }) => total + claims.length, 0)
  return {
    heading: `${countOf(figures, 'figure')} in ${countOf(readings.length, 'report')}`,
    items: readings.map(({ report, claims, isKnown }, at) => ({
      id: report.id,
      title: describeTitle(report),
      publisher: describePublisher(report, claims),
      day: describePublicationDay(report),
      origin: describeOrigin(report),
      figures: claims.length === 0 ? 'no figures found' : countOf(claims.length, 'figure'),
      knownHref: isKnown ? `/reports/${report.id}` : null,
      report: at < IN_FULL ? viewReport(report, claims, [], sources) : null,
    })),
  }
}
