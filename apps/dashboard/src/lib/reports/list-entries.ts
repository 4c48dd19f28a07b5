import type { Report } from '@reportedly/schema'
import type { Happening } from '../survey/figure.ts'
import { foldText } from '../survey/fold-text.ts'
import { keep } from '../survey/keep.ts'
import type { Survey } from '../survey/survey.ts'
import { describePublicationDay } from '../words/describe-publication.ts'

/** A report as it is looked for. */
export interface ReportEntry {
  readonly report: Report
  /** As its claims name the publisher, else its id; null when not known. */
  readonly publisher: string | null
  /** How many figures were read in it. */
  readonly figures: number
  /** The events it tells of. */
  readonly happenings: readonly Happening[]
}

const countFigures = (
  survey: Survey,
): ReadonlyMap<string, { readonly figures: number; readonly name: string | null }> => {
  const counted = new Map<string, { readonly figures: number; readonly name: string | null }>()
  for (const { reportId, attribution } of survey.claims.values()) {
    const { figures = 0, name = null } = counted.get(reportId) ?? {}
    counted.set(reportId, { figures: figures + 1, name: name ?? attribution.at(-1)?.name ?? null })
  }
  return counted
}

const groupHappenings = (survey: Survey): ReadonlyMap<string, readonly Happening[]> => {
  const grouped = new Map<string, Happening[]>()
  for (const happening of survey.happenings)
    for (const { id } of happening.reports) {
      const told = grouped.get(id)
      if (told === undefined) grouped.set(id, [happening])
      else told.push(happening)
    }
  return grouped
}

/** Every report by its id, the newest first, those of no known day last; put together once for a survey. */
export const listEntries = keep<Survey, ReadonlyMap<string, ReportEntry>>((survey) => {
  const [counted, grouped] = [countFigures(survey), groupHappenings(survey)]
  const reports = [...survey.reports.values()].toReversed()
  const dated = reports.filter(({ publishedAt }) => publishedAt !== null)
  const undated = reports.filter(({ publishedAt }) => publishedAt === null)
  return new Map(
    [...dated, ...undated].map((report): [string, ReportEntry] => {
      const { figures = 0, name = null } = counted.get(report.id) ?? {}
      return [
        report.id,
        { report, figures, publisher: name ?? report.publisher, happenings: grouped.get(report.id) ?? [] },
      ]
    }),
  )
})

const labelOf = keep<Happening, string>(({ event }) => foldText(event.label))

/** Days in words, each written once: a day has many reports, and a calendar is slow. */
const dayWords = new Map<string, string>()

const wordsOfDay = (report: Report): string => {
  const day = report.publishedAt ?? ''
  const words = dayWords.get(day) ?? foldText(`${day} ${describePublicationDay(report)}`)
  dayWords.set(day, words)
  return words
}

/** What a report may be found by, folded: headline, publisher, authors, day and the events it tells of. */
export const textOfEntry = keep<ReportEntry, string>(({ report, publisher, happenings }) =>
  [
    foldText([report.title ?? '', publisher ?? '', ...report.authors].join('\n')),
    wordsOfDay(report),
    ...happenings.map(labelOf),
  ].join('\n'),
)
