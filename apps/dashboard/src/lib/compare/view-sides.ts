import { formatNumber } from '../words/format-number.ts'
import { findFellows, findReports, readWords } from '../reports/find-reports.ts'
import { listEntries, type ReportEntry } from '../reports/list-entries.ts'
import { type ReportRow, viewReportRow } from '../reports/view-report-row.ts'
import type { Survey } from '../survey/survey.ts'

export type SideName = 'a' | 'b'

/** A report that may be chosen. */
export interface CandidateView extends ReportRow {
  /** Whether it tells of an event that the other report tells of too. */
  readonly isFellow: boolean
}

/** One side of a comparison: the report chosen, or those to choose from. */
export interface ChoiceView {
  readonly name: SideName
  readonly label: string
  readonly chosen: ReportRow | null
  /** Under which name the words looked for stand in the address. */
  readonly field: string
  readonly words: string | null
  /** Where the server tells which reports the words find while one types them. */
  readonly offers: string
  readonly candidates: readonly CandidateView[]
  /** "8 of 120 reports; more words narrow them down", or why there is none. */
  readonly found: string
}

const MOST = 8

const SIDES = [
  { name: 'a', other: 'b', label: 'First report' },
  { name: 'b', other: 'a', label: 'Second report' },
] as const

const describeFound = (found: number, words: string | null): string => {
  if (found === 0) return words === null ? 'No other report is kept.' : 'No report has all these words.'
  if (found <= MOST) return found === 1 ? '1 report' : `${found} reports`
  return `${MOST} of ${formatNumber(found)} reports; more words find others`
}

/** What an address asks of one side: a report by its id, else the words that it is looked for by. */
const viewSide = (
  survey: Survey,
  state: URLSearchParams,
  { name, other, label }: (typeof SIDES)[number],
): ChoiceView => {
  const entries = listEntries(survey)
  const entry = entries.get(state.get(name) ?? '') ?? null
  const field = `find-${name}`
  const words = readWords(state.get(field))
  const [only] = entries.size === 1 ? entries.keys() : []
  // What is alone can be chosen on the first side only.
  const chosenBeside = entries.has(state.get(other) ?? '') ? state.get(other) : null
  const beside = chosenBeside ?? (name === 'b' ? (only ?? null) : null)
  const found = entry === null ? findReports(survey, { words, beside }) : []
  const fellows = new Set(beside === null ? [] : findFellows(survey, beside))
  const viewCandidate = (candidate: ReportEntry): CandidateView => ({
    ...viewReportRow(candidate),
    isFellow: fellows.has(candidate),
  })
  return {
    name,
    label,
    chosen: entry && viewReportRow(entry),
    field,
    words,
    offers: `/suggestions/reports${beside === null ? '' : `?beside=${encodeURIComponent(beside)}`}`,
    candidates: found.slice(0, MOST).map(viewCandidate),
    found: describeFound(found.length, words),
  }
}

/** Views what is chosen on either side of a comparison, and what could be: reports of the same event first. */
export const viewSides = (survey: Survey, state: URLSearchParams): readonly ChoiceView[] =>
  SIDES.map((side) => viewSide(survey, state, side))
