import type { Report } from '@reportedly/schema'
import type { Happening } from '../survey/figure.ts'
import { foldText } from '../survey/fold-text.ts'
import { keep } from '../survey/keep.ts'
import type { Survey } from '../survey/survey.ts'
import { describePublicationDay } from '../words/describe-publication.ts'
import { nameOutlet, outletOf } from '../words/own-brief.ts'

/** A report as it is looked for. */
export interface ReportEntry {
  readonly report: Report
  /** As its claims name the publisher, else its id; of a brief of the project the outlet first; null when not known. */
  readonly publisher: string | null
  /** How many figures were read in it. */
  readonly figures: number
  /** The events it tells of. */
  readonly happenings: readonly Happening[]
}

/** What the claims of a report say of it. */
interface Counted {
  figures: number
  name: string | null
  readonly outlets: Set<string>
}

const countFigures = (survey: Survey): ReadonlyMap<string, Readonly<Counted>> => {
  const counted = new Map<string, Counted>()
  for (const { reportId, attribution } of survey.claims.values()) {
    const known = counted.get(reportId) ?? { figures: 0, name: null, outlets: new Set() }
    const outlet = outletOf(attribution)
    known.figures += 1
    known.name ??= attribution.at(-1)?.name ?? null
    if (outlet !== null) known.outlets.add(outlet)
    counted.set(reportId, known)
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
      const { figures = 0, name = null, outlets = new Set<string>() } = counted.get(report.id) ?? {}
      const publisher = nameOutlet(outlets, name ?? report.publisher)
      return [report.id, { report, figures, publisher, happenings: grouped.get(report.id) ?? [] }]
    }),
  )
})

/** The same as a list, which every search goes through. */
export const entriesNewest = keep<Survey, readonly ReportEntry[]>((survey) => [...listEntries(survey).values()])

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
