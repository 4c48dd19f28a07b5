import type { Option } from '../combobox/option.ts'
import { findFellows, findReports, readWords } from '../reports/find-reports.ts'
import { viewReportRow } from '../reports/view-report-row.ts'
import type { Survey } from '../survey/survey.ts'

const MOST = 8

/** The reports with the words `q`, as a field offers them; `beside` is the other report of the comparison. */
export const offerReports = (survey: Survey, asked: URLSearchParams): readonly Option[] => {
  const beside = asked.get('beside') || null
  const fellows = new Set(beside === null ? [] : findFellows(survey, beside))
  return findReports(survey, { words: readWords(asked.get('q')), beside })
    .slice(0, MOST)
    .map((entry) => {
      const { id, title, publisher, day } = viewReportRow(entry)
      const note = `${publisher}, ${day}`
      return { value: id, words: title, note: fellows.has(entry) ? `${note}; tells of the same event` : note }
    })
}
