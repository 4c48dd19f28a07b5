import { foldText } from '../survey/fold-text.ts'
import type { Survey } from '../survey/survey.ts'
import { entriesNewest, listEntries, type ReportEntry, textOfEntry } from './list-entries.ts'

export const REPORT_ORDERS = ['newest', 'oldest', 'figures'] as const

export type ReportOrder = (typeof REPORT_ORDERS)[number]

export interface ReportQuery {
  /** Every one of them must stand in what a report may be found by; null for all reports. */
  readonly words: string | null
  readonly order?: ReportOrder
  /** A report to be left out, whose fellows come first: those that tell of an event it tells of. */
  readonly beside?: string | null
}

/** Longer words than any search needs are cut, so that an address cannot keep the server busy. */
const LONGEST = 200

/** Reads words from an address; null for none. */
export const readWords = (parameter: string | null): string | null => parameter?.trim().slice(0, LONGEST) || null

const putInOrder = (entries: readonly ReportEntry[], order: ReportOrder): readonly ReportEntry[] => {
  if (order === 'figures') return entries.toSorted((one, other) => other.figures - one.figures)
  if (order === 'newest') return entries
  const undated = entries.filter(({ report }) => report.publishedAt === null)
  return [...entries.filter(({ report }) => report.publishedAt !== null).toReversed(), ...undated]
}

/** The reports that tell of an event which the given one tells of too, in the order of `listEntries`. */
export const findFellows = (survey: Survey, id: string): readonly ReportEntry[] => {
  const entries = listEntries(survey)
  const told = entries.get(id)?.happenings ?? []
  const ids = new Set(told.flatMap(({ reports }) => reports.map((report) => report.id)))
  ids.delete(id)
  if (ids.size === 0) return []
  return entriesNewest(survey).filter(({ report }) => ids.has(report.id))
}

/** Those in which every word stands, without the one to be left out; all of them where nothing is asked. */
const search = (entries: readonly ReportEntry[], { words, beside = null }: ReportQuery): readonly ReportEntry[] => {
  const wanted = words === null ? [] : foldText(words).split(' ')
  if (wanted.length === 0 && beside === null) return entries
  return entries.filter((entry) => {
    if (entry.report.id === beside) return false
    // A function for each of very many entries would be litter.
    for (const word of wanted) if (!textOfEntry(entry).includes(word)) return false
    return true
  })
}

/** The reports that are asked for, the newest first unless told otherwise. */
export const findReports = (survey: Survey, query: ReportQuery): readonly ReportEntry[] => {
  const { order = 'newest', beside = null } = query
  const found = search(entriesNewest(survey), query)
  if (beside === null) return putInOrder(found, order)
  const fellows = new Set(findFellows(survey, beside))
  return [...found.filter((entry) => fellows.has(entry)), ...found.filter((entry) => !fellows.has(entry))]
}
