import type { Claim, Report } from '@reportedly/schema'
import type { Figure } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
import type { Survey } from '../survey/survey.ts'

/** What figures are read in. */
export interface ReportsTold {
  readonly claims: number
  readonly events: number
  readonly reports: number
  /** The claim of these figures that is met last in a report; null where it tells none of them. */
  readonly findClaim: (report: Report) => Claim | null
}

let numbered = 0

/** Reports are counted by number: a hundred thousand claims would fill sets of ids too slowly for a page. */
const numberOf = keep<Report, number>(() => numbered++)

const numbersOf = new WeakMap<Figure, readonly number[]>()

/** Kept with the figure, which is told in the same reports for as long as it is the same. */
export const numberReports = (figure: Figure, { reports }: Survey): readonly number[] => {
  const known = numbersOf.get(figure)
  if (known !== undefined) return known
  const told = [...new Set(figure.voices.map(({ claim }) => claim.reportId))]
  const numbers = told.flatMap((id) => {
    const report = reports.get(id)
    return report === undefined ? [] : [numberOf(report)]
  })
  numbersOf.set(figure, numbers)
  return numbers
}

/** Counts the claims, events and reports of figures. */
export const tellReports = (survey: Survey, figures: readonly Figure[]): ReportsTold => {
  const numbers = figures.map((figure) => numberReports(figure, survey))
  /** By number of report, the place among the figures, from one, of the last that it tells. */
  const lastIn = new Uint32Array(numbered)
  let [claims, events, reports] = [0, 0, 0]
  let event: Figure['event'] | null = null
  for (const [index, figure] of figures.entries()) {
    claims += figure.voices.length
    // The figures of an event stand together.
    if (figure.event !== event) events += 1
    event = figure.event
    for (const number of numbers[index] ?? []) {
      if (lastIn[number] === 0) reports += 1
      lastIn[number] = index + 1
    }
  }
  const findClaim = (report: Report): Claim | null => {
    const last = lastIn[numberOf(report)] ?? 0
    const voice = figures[last - 1]?.voices.findLast(({ claim }) => claim.reportId === report.id)
    return voice?.claim ?? null
  }
  return { claims, events, reports, findClaim }
}
